package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.Positions;
import org.plenary.consultation.Round;
import org.plenary.consultation.Rounds;
import org.plenary.group.Bodies;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** Where states and other bodies stand on words of one draft, for the office. */
@Route("positions/:draft")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class PositionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Positions positions;
  private final Rounds rounds;
  private final Bodies bodies;
  private final Drafts drafts;
  private final Guidelines guidelines;
  private final Person person;

  PositionsView(
      Positions positions,
      Rounds rounds,
      Bodies bodies,
      Drafts drafts,
      Guidelines guidelines,
      CurrentPerson current) {
    this.positions = positions;
    this.rounds = rounds;
    this.bodies = bodies;
    this.drafts = drafts;
    this.guidelines = guidelines;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultation.positions.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new DraftId(event.getRouteParameters().get("draft").orElseThrow()));
  }

  private void show(DraftId id) {
    Draft draft = drafts.get(person, id);
    Guideline guideline = guidelines.get(person, draft.guideline());
    List<Phrase> phrases = positions.list(person, id);
    List<Phrase> current = phrases.stream().filter(one -> !one.current().isEmpty()).toList();
    removeAll();
    add(
        new PageHeader(getPageTitle())
            .crumb(guideline.title(), GuidelineRoutes.guideline(guideline.id()))
            .here(getPageTitle())
            .facts(getTranslation("consultation.reading.draft", draft.number()))
            .actions(actions(draft).toArray(Component[]::new)));
    if (current.isEmpty()) {
      add(
          new EmptyState(
              "scale",
              getTranslation("consultation.positions.none"),
              getTranslation("consultation.positions.none-hint")));
      return;
    }
    add(
        new PageSection(
                getTranslation("consultation.positions.by-phrase"),
                PositionTable.byPhrase(this, current))
            .count(current.size()),
        new PageSection(
            getTranslation("consultation.positions.by-speaker"),
            PositionTable.bySpeaker(this, current)),
        new PageSection(getTranslation("consultation.positions.files"), new PositionLinks(id)));
  }

  private List<Component> actions(Draft draft) {
    List<Round> taking =
        rounds.list(person, draft.guideline()).stream()
            .filter(round -> round.draft().equals(draft.id()) && round.takesPositions())
            .filter(round -> round.state().hasOpened())
            .toList();
    if (!person.isStaff() || taking.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Button(
            getTranslation("consultation.positions.record"),
            new Icon("plus"),
            event ->
                new HeardPosition(
                        this, taking, bodies.list(person), drafts.listParagraphs(draft.id()))
                    .ask(this, positions, person, () -> show(draft.id()))));
  }
}
