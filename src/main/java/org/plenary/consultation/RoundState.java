package org.plenary.consultation;

/** Where a round stands. */
public enum RoundState {
  PLANNED,
  OPEN,
  /** What comes now is kept as informal; what came is being answered. */
  CLOSED,
  /** Every comment is answered, and its author has been told. */
  RELEASED,
  /** Called off before it opened. */
  CANCELLED;

  public boolean hasOpened() {
    return this == OPEN || isOver();
  }

  public boolean isOver() {
    return this == CLOSED || this == RELEASED;
  }

  /** Whether nothing of it is left to do: its answers are out, or it was called off. */
  public boolean isDone() {
    return this == RELEASED || this == CANCELLED;
  }
}
