package org.plenary.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.entry.Judging;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.jury.FinalistsStand;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.JuryAccess;
import org.plenary.jury.Reasons;
import org.plenary.jury.Seats;
import org.plenary.jury.SentScorecards;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who goes on to the final evaluation. */
@Service
@Transactional
public class Finalists {

  private final Rankings rankings;
  private final RankingRows rows;
  private final Seats jurors;
  private final SentScorecards assignments;
  private final Judging judging;
  private final Editions editions;
  private final JudgingOrder order;
  private final ObjectMapper json;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Finalists(
      Rankings rankings,
      RankingRows rows,
      Seats jurors,
      SentScorecards assignments,
      Judging judging,
      Editions editions,
      JudgingOrder order,
      ObjectMapper json,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rankings = rankings;
    this.rows = rows;
    this.jurors = jurors;
    this.assignments = assignments;
    this.judging = judging;
    this.editions = editions;
    this.order = order;
    this.json = json;
    this.events = events;
    this.clock = clock;
  }

  /** What the ranking suggests; changes nothing. */
  @Transactional(readOnly = true)
  public FinalistProposal propose(EditionId edition) {
    return FinalistRule.propose(editions.get(edition), rankings.compute(edition));
  }

  /**
   * Confirms the list: names each entry a finalist or not, and keeps the ranking it rests on.
   *
   * @param departures why the list is not what the ranking proposes; wanted only where it differs
   */
  public void confirm(Person by, EditionId edition, Collection<EntryId> list, String departures) {
    NotAllowed.unlessStaff(by);
    jurors.lock(edition);
    assignments.lock(edition);
    Set<EntryId> finalists = new LinkedHashSet<>(list);
    Ranking ranking = requireConfirmable(edition, finalists, departures);
    String reason = departures.strip();
    rows.insert(
        edition, ranking, finalists, reason, written(ranking.ties()), by.id(), clock.instant());
    List<EntryId> others =
        ranking.all().map(EntryScore::entry).filter(entry -> !finalists.contains(entry)).toList();
    finalists.forEach(judging::nameFinalist);
    others.forEach(judging::nameNotFinalist);
    events.publishEvent(
        new FinalistsConfirmed(edition, finalists.size(), others.size(), reason, by.id().value()));
  }

  /** Refuses what {@link #confirm} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  public void requireConfirmable(
      Person by, EditionId edition, Collection<EntryId> list, String departures) {
    NotAllowed.unlessStaff(by);
    requireConfirmable(edition, new LinkedHashSet<>(list), departures);
  }

  private Ranking requireConfirmable(EditionId edition, Set<EntryId> finalists, String departures) {
    if (rows.isConfirmed(edition)) {
      throw new FinalistsStand();
    }
    order.require(edition, JudgingStep.CONFIRM_FINALISTS);
    Ranking ranking = rankings.compute(edition);
    requireQuorate(ranking, finalists);
    if (!finalists.equals(propose(edition).finalists())) {
      Reasons.require(departures);
    }
    return ranking;
  }

  @Transactional(readOnly = true)
  public boolean areConfirmed(EditionId edition) {
    return rows.isConfirmed(edition);
  }

  /** The ranking the finalists were taken from, once they are confirmed; for staff and auditors. */
  @Transactional(readOnly = true)
  public Optional<ConfirmedRanking> findConfirmed(Person by, EditionId edition) {
    JuryAccess.requireReader(by, edition);
    return rows.find(edition);
  }

  private static void requireQuorate(Ranking ranking, Set<EntryId> finalists) {
    int inquorate = ranking.inquorate().size();
    if (inquorate > 0) {
      throw new EntriesInquorate(inquorate);
    }
    Set<EntryId> ranked = ranking.all().map(EntryScore::entry).collect(Collectors.toSet());
    finalists.stream()
        .filter(entry -> !ranked.contains(entry))
        .findFirst()
        .ifPresent(
            stranger -> {
              throw new NotFound("entry", stranger.value());
            });
  }

  private String written(List<TieRecord> ties) {
    try {
      return json.writeValueAsString(ties.stream().map(TieRecord::asFacts).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
