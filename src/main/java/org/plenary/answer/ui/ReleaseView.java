package org.plenary.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.plenary.answer.Holding;
import org.plenary.answer.Matches;
import org.plenary.answer.Mismatches;
import org.plenary.answer.ReleaseMailing;
import org.plenary.answer.Releases;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Placements;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.ui.AskDialog;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** What holds the answers of a round, one below the other, and the button that lets them out. */
@Route("rounds/:round/release")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class ReleaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Rounds rounds;
  private final Releases releases;
  private final Matches matches;
  private final Placements placements;
  private final Drafts drafts;
  private final ReleaseMailing mailing;
  private final MailsAhead ahead;
  private final Person person;

  ReleaseView(
      Rounds rounds,
      Releases releases,
      Matches matches,
      Placements placements,
      Drafts drafts,
      ReleaseMailing mailing,
      MailsAhead ahead,
      CurrentPerson current) {
    this.rounds = rounds;
    this.releases = releases;
    this.matches = matches;
    this.placements = placements;
    this.drafts = drafts;
    this.mailing = mailing;
    this.ahead = ahead;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultation.round.release");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new RoundId(event.getRouteParameters().get("round").orElseThrow()));
  }

  private void show(RoundId id) {
    removeAll();
    Round round = rounds.get(person, id);
    Holding holding = releases.findHolding(person, id);
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("consultation.rounds.title"), ConsultationRoutes.rounds())
            .crumb(round.name(), ConsultationRoutes.round(id))
            .here(getPageTitle())
            .facts(getTranslation("answer.release.lead")),
        step(round, holding),
        new PageSection(getTranslation("answer.release.unanswered"), unanswered(round, holding))
            .count(holding.unanswered()));
    Optional<Mismatches> found = matches.find(person, round);
    found.ifPresent(here -> addMatches(round, here));
    addPlacements(round);
  }

  private Component step(Round round, Holding holding) {
    if (round.state() == RoundState.RELEASED && holding.unexplained() > 0) {
      return new NextStep(
          "pen-line",
          getTranslation("answer.release.unexplained", holding.unexplained()),
          getTranslation("answer.release.unexplained-text"));
    }
    if (round.state() == RoundState.RELEASED) {
      return new NextStep(
          "check",
          getTranslation("answer.release.out"),
          "",
          new LinkButton(
                  getTranslation("answer.release.report"), ConsultationRoutes.report(round.id()))
              .icon("external-link"));
    }
    if (round.state() != RoundState.CLOSED) {
      return new NextStep(
          "hourglass",
          getTranslation("answer.release.not-closed"),
          getTranslation("answer.release.not-closed-text"));
    }
    String title =
        holding.isNothing()
            ? getTranslation("answer.release.ready")
            : getTranslation("answer.release.held");
    Div acts = new Div();
    acts.addClassName("acts");
    if (person.isStaff()) {
      acts.add(holding.isNothing() ? release(round) : override(round));
    }
    return new NextStep(
        holding.isNothing() ? "check" : "ban",
        title,
        getTranslation(
            holding.isNothing()
                ? isBeforeNextDraft(round)
                    ? "answer.release.early-text"
                    : "answer.release.ready-text"
                : "answer.release.held-text"),
        acts);
  }

  private Button release(Round round) {
    Button button =
        new Button(getTranslation("answer.release.action"), event -> askToRelease(round));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void askToRelease(Round round) {
    AskDialog ask =
        new AskDialog(
            getTranslation("answer.release.question", round.name()),
            getTranslation("answer.release.text"),
            getTranslation("answer.release.action"),
            () -> {
              releases.release(person, round.id());
              show(round.id());
            });
    ahead.in(ask, () -> mailing.release(person, round.id())).open();
  }

  private Button override(Round round) {
    return new Button(
        getTranslation("answer.release.override"),
        event ->
            new OverrideDialog(
                    round,
                    person.name(),
                    (name, ground) -> releases.override(person, round.id(), name, ground),
                    () -> show(round.id()))
                .showing(
                    ahead, (name, ground) -> mailing.override(person, round.id(), name, ground))
                .open());
  }

  private Component unanswered(Round round, Holding holding) {
    return holding.unanswered() == 0
        ? new Div(getTranslation("answer.release.all-answered"))
        : new LinkButton(
                getTranslation("answer.release.to-triage"), ConsultationRoutes.triage(round.id()))
            .icon("list-checks");
  }

  private boolean isBeforeNextDraft(Round round) {
    return drafts.findNext(drafts.get(round.draft())).filter(Draft::isFrozen).isEmpty();
  }

  /** Open to be explained also when the answers are out: they may have come before the draft. */
  private void addMatches(Round round, Mismatches found) {
    Runnable again = () -> show(round.id());
    add(
        new PageSection(
                getTranslation("answer.release.unchanged", found.newer().number()),
                new UnmatchedList(person.isStaff())
                    .unchanged(
                        found,
                        (comment, why) -> matches.explain(person, round, comment.id(), why),
                        again))
            .count(found.unchanged().size()),
        new PageSection(
                getTranslation("answer.release.unasked", found.newer().number()),
                new UnmatchedList(person.isStaff())
                    .unasked(
                        found,
                        (paragraph, why) -> matches.explain(person, round, paragraph.id(), why),
                        again))
            .count(found.unasked().size())
            .beside(explainRest(round, found, again)));
  }

  /** One reason for every change that has none, where there are several. */
  private Button explainRest(Round round, Mismatches found, Runnable again) {
    long left = found.unasked().stream().filter(one -> one.because().isEmpty()).count();
    String what = getTranslation("answer.release.explain-rest", left);
    Button button =
        new Button(
            what,
            event ->
                new ExplainDialog(what, "", why -> matches.explainRest(person, round, why), again)
                    .open());
    button.setVisible(person.isStaff() && left > 1);
    return button;
  }

  /** Of the newest draft: how many earlier comments wait for a place in it, of whatever round. */
  private void addPlacements(Round round) {
    Draft newest = drafts.findNewestFrozen(round.guideline()).orElse(null);
    if (newest == null || newest.id().equals(round.draft())) {
      return;
    }
    int waiting = placements.countWaiting(newest.id());
    add(
        new PageSection(
                getTranslation("answer.release.places", newest.number()),
                new LinkButton(
                        getTranslation("consultation.places.title"),
                        ConsultationRoutes.places(newest.id()))
                    .icon("map-pin"))
            .count(waiting));
  }
}
