package org.plenary.verdict;

import org.plenary.entry.JudgingTurn;
import org.plenary.entry.LateEntryGuard;
import org.plenary.jury.Seats;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Lets entries come back until the verdict is signed; once the finalists stand, one by one. */
@Component
class LateEntries implements LateEntryGuard {

  private final Seats jurors;
  private final RankingRows rankings;
  private final VerdictRows verdicts;

  LateEntries(Seats jurors, RankingRows rankings, VerdictRows verdicts) {
    this.jurors = jurors;
    this.rankings = rankings;
    this.verdicts = verdicts;
  }

  @Override
  public JudgingTurn find(EditionId edition) {
    if (verdicts.isSigned(edition)) {
      return JudgingTurn.TOO_LATE;
    }
    return rankings.isConfirmed(edition)
        ? JudgingTurn.AFTER_THE_FINALISTS
        : JudgingTurn.WITH_THE_OTHERS;
  }

  @Override
  public JudgingTurn findLocked(EditionId edition) {
    jurors.lock(edition);
    return find(edition);
  }
}
