package org.plenary.form;

/** How far one section has come. */
public record SectionProgress(String sectionId, String title, State state, int left) {

  /** Empty: nothing answered yet and something asked for. */
  public enum State {
    DONE,
    PART,
    EMPTY
  }
}
