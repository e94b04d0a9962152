package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.ParagraphKind;
import org.plenary.identity.Person;
import org.plenary.ui.FactList;
import org.plenary.ui.LinkButton;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** What is known of a draft, beside its text. */
final class DraftAside extends Aside {

  private final Drafts drafts;
  private final Person person;
  private final ReaderDates dates;

  DraftAside(
      Drafts drafts,
      Person person,
      Draft draft,
      List<org.plenary.guideline.Paragraph> paragraphs,
      ReaderDates dates) {
    this.drafts = drafts;
    this.person = person;
    this.dates = dates;
    addClassNames("side", "aside", "draftside");
    getElement().setAttribute("aria-label", getTranslation("guideline.draft.about"));
    getElement().setAttribute("tabindex", "0");
    add(
        new PageSection(getTranslation("guideline.draft.about"), facts(draft, paragraphs)),
        new PageSection(getTranslation("guideline.files.title"), files(draft)),
        new PageSection(getTranslation("guideline.compare.with"), comparisons(draft)));
  }

  private Component facts(Draft draft, List<org.plenary.guideline.Paragraph> paragraphs) {
    Paragraph since = new Paragraph(DraftWords.since(this, draft, dates));
    FactList facts =
        new FactList()
            .fact(getTranslation("guideline.draft.sections"), count(paragraphs, true))
            .fact(getTranslation("guideline.draft.paragraphs"), count(paragraphs, false));
    Div both = new Div(since, facts);
    if (draft.sha256() != null) {
      facts.fact(getTranslation("guideline.draft.sha256"), draft.sha256());
      both.add(
          new Paragraph(
              getTranslation(
                  drafts.isAsFrozen(draft)
                      ? "guideline.draft.hash-good"
                      : "guideline.draft.hash-bad")));
    }
    return both;
  }

  private static String count(
      List<org.plenary.guideline.Paragraph> paragraphs, boolean ofSections) {
    return String.valueOf(
        paragraphs.stream()
            .filter(
                paragraph ->
                    ofSections
                        ? paragraph.isSectionHeading()
                        : paragraph.kind() != ParagraphKind.HEADING
                            && paragraph.kind() != ParagraphKind.FOOTNOTE)
            .count());
  }

  private Component files(Draft draft) {
    return DraftFiles.links(this, draft);
  }

  private Component comparisons(Draft draft) {
    Div links = new Div();
    links.addClassNames("acts");
    drafts.list(person, draft.guideline()).stream()
        .filter(other -> other.number() != draft.number())
        .forEach(
            other ->
                links.add(
                    new LinkButton(
                            DraftWords.name(this, other), GuidelineRoutes.compare(other, draft))
                        .icon("columns-3")
                        .quiet()));
    return links.getComponentCount() == 0
        ? new Paragraph(getTranslation("guideline.compare.none"))
        : links;
  }
}
