package org.plenary.jury;

import org.plenary.entry.LateEntryGuard;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Lets entries come back until the finalists are confirmed. */
@Component
class LateEntries implements LateEntryGuard {

  private final JurorRows jurors;
  private final RankingRows rankings;

  LateEntries(JurorRows jurors, RankingRows rankings) {
    this.jurors = jurors;
    this.rankings = rankings;
  }

  /** Waits for finalists that are being confirmed just now. */
  @Override
  public void requireJudgeable(EditionId edition) {
    jurors.lock(edition);
    if (rankings.isConfirmed(edition)) {
      throw new TooLateToJudge();
    }
  }
}
