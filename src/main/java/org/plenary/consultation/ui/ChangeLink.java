package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plenary.consultation.Comment;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.Person;
import org.plenary.ui.Icon;

/** From comments on a draft to what the next draft did to their paragraphs. */
public class ChangeLink {

  private final Component page;
  private final Draft older;
  private final Optional<Draft> newer;

  /** Asks once, for all comments on a draft; there is none to a draft one may not read. */
  public ChangeLink(Component page, Drafts drafts, Person person, Draft older) {
    this.page = page;
    this.older = older;
    newer = drafts.findNext(person, older);
  }

  /** Empty for a comment on the whole, and where there is no next draft to read. */
  public Optional<Component> of(Comment comment) {
    ParagraphId paragraph = comment.anchor().paragraph();
    return paragraph == null ? Optional.empty() : newer.map(next -> link(next, paragraph));
  }

  private Component link(Draft next, ParagraphId paragraph) {
    Anchor link = new Anchor(GuidelineRoutes.compare(older, next, paragraph), "");
    link.add(
        new Icon("columns-3"),
        new Span(page.getTranslation("consultation.change.see", next.number())));
    link.addClassName("placelink");
    return link;
  }
}
