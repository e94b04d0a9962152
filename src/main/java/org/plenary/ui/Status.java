package org.plenary.ui;

/** A state as people see it: who must act (the shape), which state (the icon), and its word. */
public record Status(Shape shape, String icon, String word) {

  /** Who must act. Colour only repeats what the shape says. */
  public enum Shape {
    /** Not begun, ahead. */
    OPEN,
    /** Runs without the reader. */
    MOVING,
    /** Waits for the reader. */
    YOURS,
    GOOD,
    GOLD,
    /** Over, without blame. */
    ENDED,
    /** Broken or overdue. */
    BAD;

    public String className() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
