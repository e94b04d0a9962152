package org.plenary.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.shared.Refusal;

/** An edition's file says something that cannot be. Names every line; nothing was loaded. */
public class EditionFileRefused extends Refusal {

  private final transient List<FileProblem> problems;

  EditionFileRefused(String file, List<FileProblem> problems) {
    super("programme.refused.file", file, problems.size(), lines(problems));
    this.problems = problems;
  }

  public List<FileProblem> problems() {
    return problems;
  }

  private static String lines(List<FileProblem> problems) {
    return problems.stream().map(FileProblem::toString).collect(Collectors.joining("; "));
  }
}
