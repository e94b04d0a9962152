package org.plenary.consultation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.PlacedComment;
import org.plenary.consultation.PlacementCase;
import org.plenary.consultation.PlacementCases;
import org.plenary.consultation.Placements;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** Where earlier comments stand in a new draft: first those that wait for a person, then all. */
@Route("comment-places/:draft")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
@JsModule("./src/triage-keys.ts")
class PlacesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Placements placements;
  private final PlacementCases cases;
  private final Drafts drafts;
  private final Guidelines guidelines;
  private final Person person;
  private final Div top = new Div();
  private final Div below = new Div();
  private @Nullable PlacementPane pane;

  PlacesView(
      Placements placements,
      PlacementCases cases,
      Drafts drafts,
      Guidelines guidelines,
      CurrentPerson current) {
    this.placements = placements;
    this.cases = cases;
    this.drafts = drafts;
    this.guidelines = guidelines;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultation.places.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    DraftId id = new DraftId(event.getRouteParameters().get("draft").orElseThrow());
    Draft draft = drafts.get(person, id);
    String guideline = guidelines.get(draft.guideline()).title();
    String number = getTranslation("consultation.reading.draft", draft.number());
    add(
        new PageHeader(getPageTitle())
            .crumb(guideline, GuidelineRoutes.guideline(draft.guideline()))
            .crumb(number, GuidelineRoutes.draft(draft))
            .here(getPageTitle())
            .facts(getTranslation("consultation.places.lead", draft.number())),
        top,
        below);
    show(draft, drafts.listParagraphs(id), 0);
  }

  private void show(Draft draft, List<Paragraph> text, int at) {
    List<PlacedComment> all = placements.list(person, draft.id());
    List<PlacementCase> waiting = cases.list(person, draft.id(), all);
    top.removeAll();
    pane = null;
    if (!waiting.isEmpty()) {
      top.add(
          new NextStep(
              "map-pin",
              getTranslation("consultation.places.waiting", waiting.size()),
              getTranslation("consultation.places.waiting-text")));
      PlacementPane now =
          new PlacementPane(
              placements,
              person,
              draft,
              text,
              waiting,
              Math.min(at, waiting.size() - 1),
              next -> show(draft, text, next));
      pane = now;
      top.add(
          new PageSection(getTranslation("consultation.places.at-hand"), now)
              .count(waiting.size()));
    }
    below.removeAll();
    below.add(
        new PageSection(
                getTranslation("consultation.places.all"),
                new PlacementTable(
                    all,
                    draft,
                    person.isStaff(),
                    one -> {
                      placements.takeBack(person, one.comment().id(), draft.id());
                      show(draft, text, 0);
                    }))
            .count(all.size()));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().executeJs("window.plenaryTriageKeys(this, '0123456789jk')");
  }

  /** A key was pressed outside any field. */
  @ClientCallable
  private void pressed(String key) {
    if (pane != null) {
      pane.press(key);
    }
  }
}
