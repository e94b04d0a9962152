package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Page;
import org.plenary.ui.ReaderDates;

/** A draft to read, with what is known of it beside. */
@Route("guidelines/:guideline/drafts/:number([1-9][0-9]{0,5})")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class DraftView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  DraftView(Guidelines guidelines, Drafts drafts, CurrentPerson current, Dates dates) {
    this.guidelines = guidelines;
    this.drafts = drafts;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    addClassName("draftpage");
    fillWindow();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GuidelineId id = new GuidelineId(event.getRouteParameters().get("guideline").orElseThrow());
    int number = event.getRouteParameters().getInteger("number").orElseThrow();
    show(guidelines.get(person, id), drafts.get(person, id, number));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(Guideline guideline, Draft draft) {
    String name = DraftWords.name(this, draft);
    title = guideline.title() + ", " + name;
    List<org.plenary.guideline.Paragraph> paragraphs = drafts.listParagraphs(person, draft.id());
    DraftReader reader = new DraftReader(name, paragraphs).in(guideline.language());
    if (paragraphs.isEmpty()) {
      reader.above(
          new EmptyState(
              "file-text",
              getTranslation("guideline.draft.empty"),
              getTranslation("guideline.draft.empty-hint")));
    }
    DraftBar bar = new DraftBar(guideline, draft);
    bar.actions(new SectionsButton(paragraphs, heading -> reader.choose(heading.id())));
    Div split = new Div(reader, new DraftAside(drafts, person, draft, paragraphs, dates));
    split.addClassName("split");
    removeAll();
    add(bar, split);
  }
}
