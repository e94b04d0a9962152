package org.plenary.jury;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** The scorecards as evidence, for who ranks the entries by them. Asks nobody who is asking. */
@Component
public class SentScorecards {

  private final ScoreRows scores;
  private final AssignmentRows assignments;

  SentScorecards(ScoreRows scores, AssignmentRows assignments) {
    this.scores = scores;
    this.assignments = assignments;
  }

  public List<JudgedScorecard> listSent(EditionId edition, JudgingStage stage) {
    return scores.listSent(edition, stage);
  }

  /**
   * What was sent, word for word and with its time, by juror in the order of their queues: two
   * statements however many there are. Drafts and the names of jurors are not in it.
   */
  public List<ScorecardEvidence> listEvidence(EditionId edition) {
    Map<AssignmentId, Map<String, Score>> sent = scores.listSent(edition);
    return assignments.list(edition).stream()
        .filter(one -> one.state() == AssignmentState.SUBMITTED)
        .map(
            one ->
                new ScorecardEvidence(
                    one.id(),
                    one.juror(),
                    one.entry(),
                    Objects.requireNonNull(one.settledAt()),
                    one.isLate(),
                    one.recommendation(),
                    sent.getOrDefault(one.id(), Map.of())))
        .toList();
  }

  /** To how many jurors each entry is given and was not taken back; none where to nobody. */
  public Map<EntryId, Integer> countGiven(EditionId edition) {
    Map<EntryId, Integer> given = new LinkedHashMap<>();
    assignments.list(edition).stream()
        .filter(one -> one.state().isStanding())
        .forEach(one -> given.merge(one.entry(), 1, Integer::sum));
    return given;
  }

  /** Until the end of the transaction no scorecard is sent, given or taken back. */
  public void lock(EditionId edition) {
    assignments.lock(edition);
  }
}
