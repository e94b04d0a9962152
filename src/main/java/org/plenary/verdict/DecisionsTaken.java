package org.plenary.verdict;

import org.plenary.jury.PanelDecisions;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** What the jury's own steps want to know of the verdict. */
@Component
class DecisionsTaken implements PanelDecisions {

  private final RankingRows rankings;
  private final VerdictRows verdicts;

  DecisionsTaken(RankingRows rankings, VerdictRows verdicts) {
    this.rankings = rankings;
    this.verdicts = verdicts;
  }

  @Override
  public boolean areFinalistsConfirmed(EditionId edition) {
    return rankings.isConfirmed(edition);
  }

  @Override
  public boolean isVerdictSigned(EditionId edition) {
    return verdicts.isSigned(edition);
  }
}
