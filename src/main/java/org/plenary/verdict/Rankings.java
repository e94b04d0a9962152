package org.plenary.verdict;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.EntryPool;
import org.plenary.jury.JudgedScorecard;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStage;
import org.plenary.jury.JuryAccess;
import org.plenary.jury.Reasons;
import org.plenary.jury.SeatPowers;
import org.plenary.jury.SentScorecards;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.programme.TieRung;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where entries stand, computed anew from the sent scorecards whenever somebody looks; once the
 * finalists are confirmed, as it stood then.
 */
@Service
@Transactional
public class Rankings {

  private final SentScorecards scores;
  private final TieDecisionRows decisions;
  private final RankingRows confirmed;
  private final JudgingOrder order;
  private final SeatPowers powers;
  private final EntryPool entries;
  private final Editions editions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rankings(
      SentScorecards scores,
      TieDecisionRows decisions,
      RankingRows confirmed,
      JudgingOrder order,
      SeatPowers powers,
      EntryPool entries,
      Editions editions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.scores = scores;
    this.decisions = decisions;
    this.confirmed = confirmed;
    this.order = order;
    this.powers = powers;
    this.entries = entries;
    this.editions = editions;
    this.events = events;
    this.clock = clock;
  }

  /** For staff and auditors, and not while they judge themselves. Drafts count for nothing here. */
  @Transactional(readOnly = true)
  public Ranking get(Person by, EditionId edition) {
    JuryAccess.requireReader(by, edition);
    if (powers.isStillJudging(by, edition)) {
      throw new JudgeFirst();
    }
    Ranking now = compute(edition);
    return confirmed.find(edition).map(used -> used.over(now)).orElse(now);
  }

  /**
   * Writes down how the panel voted on entries that the numbers could not part; none is below 0.
   */
  public void recordPanelVote(
      Person by, EditionId edition, Map<EntryId, Integer> votes, String reason) {
    TieRefused.unlessVotes(votes.values());
    decide(by, edition, TieRung.PANEL_VOTE, votes, reason);
  }

  /** The last word, by the chair or by the office on the chair's word; each entry once. */
  public void recordChairDecision(
      Person by, EditionId edition, List<EntryId> order, String reason) {
    TieRefused.unlessParted(order);
    Map<EntryId, Integer> votes = new LinkedHashMap<>();
    order.forEach(entry -> votes.put(entry, order.size() - votes.size()));
    decide(by, edition, TieRung.CHAIR, votes, reason);
  }

  Ranking compute(EditionId id) {
    Edition edition = editions.get(id);
    Map<EntryId, String> categories = new LinkedHashMap<>();
    Optional<Set<EntryId>> used = confirmed.find(id).map(ConfirmedRanking::entries);
    // Who is judged later stands beside the ranking that was used, and moves nobody in it.
    entries.listJudged(id).stream()
        .filter(entry -> used.isEmpty() || used.get().contains(entry.id()))
        .forEach(entry -> categories.put(entry.id(), entry.category()));
    List<JudgedScorecard> sent =
        scores.listSent(id, JudgingStage.FIRST).stream()
            .filter(scorecard -> categories.containsKey(scorecard.entry()))
            .toList();
    return new RankingRule(edition.criteria(), edition.rules(), decisions.list(id))
        .rank(categories, sent);
  }

  private void decide(
      Person by, EditionId edition, TieRung rung, Map<EntryId, Integer> votes, String reason) {
    powers.requireStaffOrPresiding(by, edition);
    Reasons.require(reason);
    // Before the finalists are confirmed it counts, after that it is refused: never neither.
    scores.lock(edition);
    order.requireListOpen(edition);
    powers.requireFree(
        by, edition, votes.keySet().stream().map(entry -> entries.get(edition, entry)).toList());
    TieDecision decision = new TieDecision(rung, votes, reason.strip(), clock.instant());
    decisions.insert(edition, decision, by.id());
    events.publishEvent(
        new TieDecided(edition, votes.keySet(), rung.name(), reason.strip(), by.id().value()));
  }
}
