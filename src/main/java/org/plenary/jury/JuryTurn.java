package org.plenary.jury;

import org.plenary.entry.DecidingTurn;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers to awards, and who joins in writing, take turns with the jury's own decisions. */
@Component
class JuryTurn implements DecidingTurn {

  private final JurorRows jurors;

  JuryTurn(JurorRows jurors) {
    this.jurors = jurors;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void take(EditionId edition) {
    jurors.lock(edition);
  }
}
