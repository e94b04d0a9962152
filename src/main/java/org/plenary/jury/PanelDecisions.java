package org.plenary.jury;

import org.plenary.programme.EditionId;

/** How far a panel has come with its decisions; answered by the module that keeps them. */
public interface PanelDecisions {

  /** Whether the finalists stand: what was sent has had its say. */
  boolean areFinalistsConfirmed(EditionId edition);

  boolean isVerdictSigned(EditionId edition);
}
