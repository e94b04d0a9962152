package org.plenary.programme;

import java.util.List;
import org.plenary.shared.Refusal;

/** Something is missing or wrong, so the edition cannot be public as it stands. */
public class NotReadyToPublish extends Refusal {

  private final transient List<EditionProblem> problems;

  NotReadyToPublish(List<EditionProblem> problems) {
    super("programme.refused.not-ready", problems.size());
    this.problems = problems;
  }

  public List<EditionProblem> problems() {
    return problems;
  }
}
