package org.plenary.jury;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** The scorecards as evidence, for who ranks the entries by them. Asks nobody who is asking. */
@Component
public class SentScorecards {

  private final ScoreRows scores;
  private final EvidenceRows evidence;
  private final AssignmentRows assignments;

  SentScorecards(ScoreRows scores, EvidenceRows evidence, AssignmentRows assignments) {
    this.scores = scores;
    this.evidence = evidence;
    this.assignments = assignments;
  }

  public List<JudgedScorecard> listSent(EditionId edition, JudgingStage stage) {
    return scores.listSent(edition, stage);
  }

  /** With notes and times, and the names of nobody. */
  public List<ScorecardEvidence> listEvidence(EditionId edition) {
    return evidence.list(edition);
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
