package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.Conflicts;
import org.plenary.jury.EntryReading;
import org.plenary.jury.EntryReadings;
import org.plenary.jury.JurorQueue;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.QueueItem;
import org.plenary.jury.Scorecard;
import org.plenary.jury.Scorecards;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.Page;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.SwitchButtons;
import org.plenary.ui.Toast;

/**
 * The entry beside its scorecard. What is scored is kept as a private draft at every change;
 * sending freezes it.
 */
@Route("scorecards/:assignment")
@RolesAllowed("JUROR")
class ScorecardView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Scorecards scorecards;
  private final EntryReadings readings;
  private final JurorQueue queue;
  private final Conflicts conflicts;
  private final Editions editions;
  private final Person person;
  private final ReaderDates reader;
  private String title = "";

  ScorecardView(
      Scorecards scorecards,
      EntryReadings readings,
      JurorQueue queue,
      Conflicts conflicts,
      Editions editions,
      CurrentPerson current,
      Dates dates) {
    this.scorecards = scorecards;
    this.readings = readings;
    this.queue = queue;
    this.conflicts = conflicts;
    this.editions = editions;
    person = current.get();
    reader = dates.in(person.locale(), person.zone());
    addClassName("score");
    fillWindow();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new AssignmentId(event.getRouteParameters().get("assignment").orElseThrow()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(AssignmentId id) {
    EntryReading reading = readings.open(person, id);
    Scorecard scorecard = scorecards.get(person, id);
    Edition edition = editions.get(scorecard.assignment().edition());
    List<QueueItem> items = queue.list(person, scorecard.assignment().juror());
    QueuePlace place = new QueuePlace(items, id);
    title = reading.title();
    EntryArticle article = new EntryArticle(reading, edition, place.minutes(), reader);
    ScorecardDraft draft = new ScorecardDraft(scorecards, person, edition, scorecard);
    ScorecardPanel panel = new ScorecardPanel(draft, reader, place, article::scrollTo);
    panel.onSend(() -> send(draft, place, edition));
    panel.onGiveBack(
        () -> giveBackDialog(id, edition).open(),
        () -> conflictDialog(reading, scorecard, edition).open());
    Div split = new Div(article, panel);
    split.addClassName("split");
    removeAll();
    add(
        new ScorecardBar(title, place, JuryRoutes.queue(edition.code())),
        split,
        switchSides(draft));
  }

  private Component switchSides(ScorecardDraft draft) {
    String card =
        getTranslation(
            "jury.scorecard.side-card", draft.total().scored(), draft.total().criteria());
    SwitchButtons sides =
        new SwitchButtons(
            getTranslation("jury.scorecard.sides"),
            List.of(getTranslation("jury.scorecard.side-entry"), card),
            side -> getElement().getClassList().set("showcard", side == 1));
    draft.onChange(
        total ->
            sides.word(
                1, getTranslation("jury.scorecard.side-card", total.scored(), total.criteria())));
    return sides;
  }

  private void send(ScorecardDraft draft, QueuePlace place, Edition edition) {
    new ReviewDialog(
            draft,
            () -> {
              scorecards.submit(person, draft.id());
              Toast.show(getTranslation("jury.scorecard.sent-toast", place.leftAfterThis()));
              place
                  .nextOpen()
                  .map(JuryRoutes::scorecard)
                  .ifPresentOrElse(
                      next -> getUI().ifPresent(ui -> ui.navigate(next.substring(1))),
                      () -> leave(edition));
            })
        .open();
  }

  private ReasonDialog giveBackDialog(AssignmentId id, Edition edition) {
    return new ReasonDialog(
        getTranslation("jury.scorecard.give-back-title", title),
        getTranslation("jury.scorecard.give-back-text"),
        getTranslation("jury.scorecard.give-back"),
        reason -> {
          scorecards.decline(person, id, reason);
          Toast.show(getTranslation("jury.scorecard.given-back", title));
          leave(edition);
        });
  }

  private ConflictDialog conflictDialog(
      EntryReading reading, Scorecard scorecard, Edition edition) {
    return new ConflictDialog(
        reading.title(),
        Set.of(),
        (kind, reason) -> {
          conflicts.declare(
              person, scorecard.assignment().juror(), reading.entry().id(), kind, reason);
          leave(edition);
        });
  }

  private void leave(Edition edition) {
    getUI().ifPresent(ui -> QueueView.open(ui, edition));
  }
}
