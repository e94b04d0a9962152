package org.plenary.desk.site;

import java.util.List;

/**
 * An entry form to read before one writes, in the reader's language.
 *
 * @param applicants message keys of who fills it in
 */
record PrizeForm(
    String code,
    String prize,
    String title,
    String category,
    List<String> applicants,
    List<Part> parts) {

  /** Questions on one page of the form. */
  record Part(
      String title, String hint, List<String> onlyFor, boolean isAskedAlways, List<Asked> asked) {}

  /**
   * @param label what is asked; of a note the words themselves
   * @param rule what an answer must be like, in one line; empty where anything goes
   * @param onlyFor message keys of the applicants who are asked; empty for all
   * @param isAskedAlways false where it depends on other answers
   * @param inRow the questions of each row of a repeated group
   */
  record Asked(
      String label,
      String hint,
      boolean isNote,
      boolean isRequired,
      String rule,
      List<String> options,
      List<String> onlyFor,
      boolean isAskedAlways,
      List<Asked> inRow) {}

  public int count() {
    return (int)
        parts.stream().flatMap(part -> part.asked().stream()).filter(one -> !one.isNote()).count();
  }
}
