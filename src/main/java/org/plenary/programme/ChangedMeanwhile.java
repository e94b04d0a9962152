package org.plenary.programme;

import org.plenary.shared.Refusal;

/**
 * Somebody else changed the same part while this person had it open. Nothing is overwritten; the
 * screen keeps what was typed and shows both.
 */
public class ChangedMeanwhile extends Refusal {

  private final transient Edition current;
  private final EditionPart part;

  ChangedMeanwhile(EditionPart part, Edition current) {
    super("programme.refused.changed-meanwhile", part.key());
    this.part = part;
    this.current = current;
  }

  public EditionPart part() {
    return part;
  }

  public Edition current() {
    return current;
  }
}
