package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.guideline.Writers;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.SavedPlaces;

/** The working draft of a guideline, written paragraph by paragraph by several people at once. */
@Route("guidelines/:guideline/edit")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class EditorView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Paragraphs paragraphs;
  private final ParagraphTexts texts;
  private final Writers writers;
  private final People people;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  EditorView(
      Guidelines guidelines,
      Drafts drafts,
      Paragraphs paragraphs,
      ParagraphTexts texts,
      Writers writers,
      People people,
      CurrentPerson current,
      Dates dates) {
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.paragraphs = paragraphs;
    this.texts = texts;
    this.writers = writers;
    this.people = people;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    addClassName("draftpage");
    fillWindow();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GuidelineId id = new GuidelineId(event.getRouteParameters().get("guideline").orElseThrow());
    Guideline guideline = guidelines.get(person, id);
    Optional<Draft> working = drafts.findWorking(id);
    if (working.isEmpty()) {
      // Frozen since the link was made: the guideline's page says what can be done now.
      event.forwardTo(GuidelineRoutes.guideline(id).substring(1));
      return;
    }
    show(guideline, working.get());
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(Guideline guideline, Draft draft) {
    title = getTranslation("guideline.editor.title", draft.number(), guideline.title());
    WorkingDraft document =
        new WorkingDraft(person, draft, drafts, paragraphs, texts, writers, people);
    SavedPlaces places = new SavedPlaces();
    RemovedList removed = new RemovedList(document);
    DraftEditor editor = new DraftEditor(document, guideline, dates, places, removed::refresh);
    removed.onPutBack(editor::putBack);
    DraftBar bar = new DraftBar(guideline, draft);
    bar.actions(new Div(places.brief()));
    bar.actions(
        new SectionsButton(drafts.listParagraphs(draft.id()), heading -> editor.goTo(heading.id())),
        new LinkButton(getTranslation("guideline.editor.read"), GuidelineRoutes.draft(draft))
            .icon("book-open")
            .quiet());
    Div split = new Div(editor, side(places, removed));
    split.addClassNames("split", "editsplit");
    removeAll();
    add(bar, split);
  }

  private Aside side(SavedPlaces places, RemovedList removed) {
    Aside side = new Aside();
    side.addClassNames("side", "aside", "draftside");
    side.getElement().setAttribute("tabindex", "0");
    side.getElement().setAttribute("aria-label", getTranslation("guideline.editor.side"));
    side.add(new Div(places.full()));
    side.add(removed);
    side.add(new PageSection(getTranslation("guideline.keys.title"), new KeyList()));
    return side;
  }
}
