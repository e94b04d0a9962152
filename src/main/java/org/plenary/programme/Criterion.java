package org.plenary.programme;

import java.util.List;

/**
 * One thing jurors score.
 *
 * @param weightPercent its share; the weights of an edition sum to 100
 * @param answers keys of the form fields that speak to it, so that a juror reads them side by side
 */
public record Criterion(
    String key, String name, String question, int weightPercent, List<String> answers) {

  /** What the weights of an edition must sum to. */
  public static final int WEIGHTS_SUM = 100;

  public Criterion {
    answers = List.copyOf(answers);
  }
}
