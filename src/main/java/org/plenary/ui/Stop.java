package org.plenary.ui;

/** One stop of a {@link Road}: its name, and a date, state or plan in a few words. */
public record Stop(String label, String note, State state) {

  /** Where the traveller stands seen from this stop. */
  public enum State {
    DONE,
    NOW,
    /** Here now, and it waits for a person: drawn as a diamond. */
    WAITING,
    AHEAD;

    boolean isHere() {
      return this == NOW || this == WAITING;
    }

    String className() {
      return switch (this) {
        case DONE -> "done";
        case NOW -> "now";
        case WAITING -> "now wait";
        case AHEAD -> "ahead";
      };
    }
  }

  public static Stop done(String label, String note) {
    return new Stop(label, note, State.DONE);
  }

  public static Stop now(String label, String note) {
    return new Stop(label, note, State.NOW);
  }

  public static Stop waiting(String label, String note) {
    return new Stop(label, note, State.WAITING);
  }

  public static Stop ahead(String label, String note) {
    return new Stop(label, note, State.AHEAD);
  }
}
