package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.CurrentPerson;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.JuryMails;
import org.plenary.jury.ui.JuryWords;
import org.plenary.jury.ui.StaffPage;
import org.plenary.notification.ui.BulkMeters;
import org.plenary.programme.Category;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.ScoreNormalisation;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.verdict.ConfirmedRanking;
import org.plenary.verdict.EntryScore;
import org.plenary.verdict.FinalistProposal;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.Ranking;
import org.plenary.verdict.Rankings;
import org.plenary.verdict.TieRecord;

/** Ranked lists, one a category, ties with their record, and the list of those who go on. */
@Route("finalists")
@Menu(title = "verdict.menu.finalists", order = NavGroup.EDITION + 50, icon = "gavel")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class FinalistsView extends StaffPage {

  private final Rankings rankings;
  private final Finalists finalists;
  private final JudgingOrder order;
  private final ConfirmFinalists confirming;
  private final JobScreens jobs;
  private final BulkMeters mails;
  private final Entries entries;
  private final FinalistExports exports;
  private final PublicVoteNotes publicVote;
  private final PublicFinalists publicList;
  private final LateFinalists late;
  private final Set<EntryId> chosen = new LinkedHashSet<>();

  FinalistsView(
      Rankings rankings,
      Finalists finalists,
      JudgingOrder order,
      ConfirmFinalists confirming,
      JobScreens jobs,
      BulkMeters mails,
      Entries entries,
      FinalistExports exports,
      PublicVoteNotes publicVote,
      PublicFinalists publicList,
      LateFinalists late,
      CurrentPerson current,
      CurrentEdition editions,
      Dates dates) {
    super(current, editions, dates);
    this.rankings = rankings;
    this.finalists = finalists;
    this.order = order;
    this.confirming = confirming;
    this.jobs = jobs;
    this.mails = mails;
    this.entries = entries;
    this.exports = exports;
    this.publicVote = publicVote;
    this.publicList = publicList;
    this.late = late;
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("verdict.finalists.title");
  }

  @Override
  protected void show(Edition edition) {
    Ranking ranking = rankings.get(person, edition.id());
    Optional<ConfirmedRanking> confirmed = finalists.findConfirmed(person, edition.id());
    Map<EntryId, Entry> known = known(edition);
    JobStrip strip = jobs.strip();
    add(
        header(edition)
            .actions(
                exports.scorecards(person, edition, strip),
                exports.ranking(person, edition, strip)),
        steps("finalists"),
        strip);
    if (ranking.all().findAny().isEmpty()) {
      add(
          new EmptyState(
              "gavel",
              getTranslation("verdict.finalists.empty"),
              getTranslation("verdict.finalists.empty-text")));
      return;
    }
    FinalistProposal proposal = finalists.propose(edition.id());
    chosen.clear();
    chosen.addAll(confirmed.map(ConfirmedRanking::finalists).orElse(proposal.finalists()));
    add(confirmed.map(this::done).orElseGet(() -> nextStep(edition, ranking, proposal)));
    if (confirmed.isPresent()) {
      add(
          mails.meter(() -> JuryMails.finalists(edition, known.keySet())),
          publicList.of(edition, person, reader, this::refresh));
      late.of(edition, person, reader, this::refresh).ifPresent(this::add);
    }
    List<TieRecord> open = confirmed.isPresent() ? List.of() : ranking.openTies();
    if (!open.isEmpty()) {
      add(
          new PageSection(
                  getTranslation("verdict.finalists.ties"), ties(open, edition, known, false))
              .count(open.size()));
    }
    addNormalisation(edition.rules().normalisation());
    boolean mayChoose = confirmed.isEmpty() && person.isStaff();
    for (Category category : edition.categories()) {
      List<EntryScore> scores = ranking.scores().getOrDefault(category.key(), List.of());
      if (!scores.isEmpty()) {
        RankedGrid grid =
            new RankedGrid(
                scores,
                known,
                proposal.tiedAtCut(),
                chosen,
                mayChoose,
                edition.rules().normalisation());
        add(
            new PageSection(category.name(), grid)
                .count(scores.size())
                .beside(new Span(places(category, scores, proposal, confirmed.isPresent()))));
      }
    }
    addOtherTies(edition, ranking, known, open);
    publicVote.section(person, edition).ifPresent(this::add);
  }

  /** How many places there are or, once the list stands, how many it has. */
  private String places(
      Category category, List<EntryScore> scores, FinalistProposal proposal, boolean isConfirmed) {
    return isConfirmed
        ? getTranslation(
            "verdict.finalists.went-on",
            scores.stream().filter(score -> chosen.contains(score.entry())).count())
        : getTranslation(
            "verdict.finalists.places", proposal.places().getOrDefault(category.key(), 0));
  }

  private Component nextStep(Edition edition, Ranking ranking, FinalistProposal proposal) {
    return order
        .findObstacle(edition.id(), JudgingStep.CONFIRM_FINALISTS)
        .map(obstacle -> new FinalistsWait(this).of(obstacle))
        .orElseGet(() -> confirmStep(edition, ranking, proposal));
  }

  private NextStep confirmStep(Edition edition, Ranking ranking, FinalistProposal proposal) {
    int inquorate = ranking.inquorate().size();
    String text =
        inquorate > 0
            ? getTranslation(
                "verdict.finalists.inquorate", inquorate, edition.rules().minimumScores())
            : getTranslation(
                "verdict.finalists.step-text",
                proposal.finalists().size(),
                ranking.all().count(),
                reader.deadline(edition.date(EditionDate.FINALISTS_TOLD)));
    if (!person.isStaff()) {
      return new NextStep("flag", getTranslation("verdict.finalists.step"), text);
    }
    if (inquorate > 0) {
      return new FinalistsWait(this).ofTooFewScorecards(text);
    }
    Button confirm =
        new Button(
            getTranslation("verdict.finalists.confirm"),
            event -> confirming.open(edition, person, chosen, proposal, this::refresh));
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    NextStep step = new NextStep("flag", getTranslation("verdict.finalists.step"), text, confirm);
    return ranking.openTies().isEmpty() ? step : step.urgent();
  }

  private Component done(ConfirmedRanking confirmed) {
    Paragraph text =
        new Paragraph(
            getTranslation(
                confirmed.departures().isBlank()
                    ? "verdict.finalists.confirmed"
                    : "verdict.finalists.confirmed-departing",
                confirmed.finalists().size(),
                reader.moment(confirmed.confirmedAt()),
                getTranslation("verdict.formula." + confirmed.formula()),
                confirmed.departures()));
    text.addClassName("ink2");
    return text;
  }

  /** What is settled is there for whoever asks, below the ranking: real editions have dozens. */
  private void addOtherTies(
      Edition edition, Ranking ranking, Map<EntryId, Entry> known, List<TieRecord> open) {
    List<TieRecord> others = ranking.ties().stream().filter(tie -> !open.contains(tie)).toList();
    if (!others.isEmpty()) {
      add(
          new Details(
              getTranslation("verdict.finalists.other-ties", others.size()),
              ties(others, edition, known, true)));
    }
  }

  private Div ties(
      List<TieRecord> ties, Edition edition, Map<EntryId, Entry> known, boolean isOver) {
    Div list = new Div();
    ties.forEach(tie -> list.add(new TieNote(tie, edition, known, isOver, decide(edition))));
    return list;
  }

  /** Says how to read the number beside the score, where the edition wants one. */
  private void addNormalisation(ScoreNormalisation normalisation) {
    if (normalisation != ScoreNormalisation.OFF) {
      Paragraph text =
          new Paragraph(
              getTranslation("verdict.normalised." + JuryWords.key(normalisation) + "-text"));
      text.addClassName("ink2");
      add(text);
    }
  }

  private @Nullable Consumer<TieRecord> decide(Edition edition) {
    if (!person.isStaff() || order.isScoringOver(edition.id())) {
      return null;
    }
    return tie ->
        new TieDialog(
                tie,
                entries.titles(tie.entries()),
                (votes, reason) -> {
                  rankings.recordPanelVote(person, edition.id(), votes, reason);
                  refresh();
                },
                (order, reason) -> {
                  rankings.recordChairDecision(person, edition.id(), order, reason);
                  refresh();
                })
            .open();
  }

  private Map<EntryId, Entry> known(Edition edition) {
    return entries.listByState(edition.id(), EnumSet.allOf(EntryState.class)).stream()
        .collect(Collectors.toMap(Entry::id, Function.identity()));
  }
}
