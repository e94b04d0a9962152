package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.consultation.AnswerRefused;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Holding;
import org.plenary.consultation.Matches;
import org.plenary.consultation.PlacedComment;
import org.plenary.consultation.Placements;
import org.plenary.consultation.Releases;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundRefused;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.ui.Confirm;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** What holds the answers of a round, one below the other, and the button that lets them out. */
@Route("rounds/:round/release")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class ReleaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Rounds rounds;
  private final Releases releases;
  private final Matches matches;
  private final Placements placements;
  private final Drafts drafts;
  private final Person person;

  ReleaseView(
      Rounds rounds,
      Releases releases,
      Matches matches,
      Placements placements,
      Drafts drafts,
      CurrentPerson current) {
    this.rounds = rounds;
    this.releases = releases;
    this.matches = matches;
    this.placements = placements;
    this.drafts = drafts;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultation.release.title");
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
            .facts(getTranslation("consultation.release.lead")),
        step(round, holding),
        new PageSection(
                getTranslation("consultation.release.unanswered"), unanswered(round, holding))
            .count(holding.unanswered()));
    addMatches(round);
    addPlacements(round);
  }

  private Component step(Round round, Holding holding) {
    if (round.state() == RoundState.RELEASED) {
      return new NextStep(
          "check",
          getTranslation("consultation.release.out"),
          "",
          new LinkButton(
                  getTranslation("consultation.release.report"),
                  ConsultationRoutes.report(round.id()))
              .icon("external-link"));
    }
    if (round.state() != RoundState.CLOSED) {
      return new NextStep(
          "hourglass",
          getTranslation("consultation.release.not-closed"),
          getTranslation("consultation.release.not-closed-text"));
    }
    String title =
        holding.isNothing()
            ? getTranslation("consultation.release.ready")
            : getTranslation("consultation.release.held");
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
                ? "consultation.release.ready-text"
                : "consultation.release.held-text"),
        acts);
  }

  private Button release(Round round) {
    Button button =
        new Button(
            getTranslation("consultation.release.action"),
            event ->
                new Confirm(
                        getTranslation("consultation.release.question", round.name()),
                        getTranslation("consultation.release.text"))
                    .yes(
                        getTranslation("consultation.release.action"),
                        () -> attempt(round, () -> releases.release(person, round.id())))
                    .open());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private Button override(Round round) {
    return new Button(
        getTranslation("consultation.release.override"),
        event ->
            new OverrideDialog(
                    round,
                    person.name(),
                    (name, ground) -> releases.override(person, round.id(), name, ground),
                    () -> show(round.id()))
                .open());
  }

  private void attempt(Round round, Runnable action) {
    try {
      action.run();
    } catch (AnswerRefused | RoundRefused refused) {
      Refusal why = refused;
      Toast.refuse(getTranslation(why.messageKey(), why.arguments()));
    }
    show(round.id());
  }

  private Component unanswered(Round round, Holding holding) {
    return holding.unanswered() == 0
        ? new Div(getTranslation("consultation.release.all-answered"))
        : new LinkButton(
                getTranslation("consultation.release.to-triage"),
                ConsultationRoutes.triage(round.id()))
            .icon("list-checks");
  }

  private void addMatches(Round round) {
    matches
        .find(person, round)
        .ifPresent(
            found ->
                add(
                    new PageSection(
                            getTranslation(
                                "consultation.release.unchanged", found.newer().number()),
                            new UnmatchedList(person.isStaff() && isOpen(round))
                                .unchanged(
                                    found,
                                    (comment, why) ->
                                        matches.explain(person, round, comment.id(), why),
                                    () -> show(round.id())))
                        .count(found.unchanged().size()),
                    new PageSection(
                            getTranslation("consultation.release.unasked", found.newer().number()),
                            new UnmatchedList(person.isStaff() && isOpen(round))
                                .unasked(
                                    found,
                                    (paragraph, why) ->
                                        matches.explain(person, round, paragraph.id(), why),
                                    () -> show(round.id())))
                        .count(found.unasked().size())));
  }

  private static boolean isOpen(Round round) {
    return round.state() != RoundState.RELEASED;
  }

  /** Of the newest draft: where earlier comments stand in it, for those nobody can be sure of. */
  private void addPlacements(Round round) {
    Draft newest = drafts.findNewestFrozen(round.guideline()).orElse(null);
    if (newest == null || newest.id().equals(round.draft())) {
      return;
    }
    List<PlacedComment> waiting =
        placements.listWaiting(person, newest.id()).stream()
            .filter(one -> one.comment().round().equals(round.id()))
            .toList();
    add(
        new PageSection(
                getTranslation("consultation.release.places", newest.number()),
                new PlacementList(
                    waiting,
                    drafts.listParagraphs(person, newest.id()),
                    person.isStaff(),
                    (comment, paragraph) ->
                        placements.place(person, comment.id(), newest.id(), paragraph),
                    () -> show(round.id())))
            .count(waiting.size()));
  }
}
