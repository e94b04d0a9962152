package org.plenary.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong in a file, so that its author is told everything at once. */
final class FileProblems {

  private final Map<String, Integer> lines = new HashMap<>();
  private final List<FileProblem> found = new ArrayList<>();

  void locate(String path, int line) {
    lines.putIfAbsent(path, line);
  }

  void add(int line, String field, String message, Object... arguments) {
    FileProblem problem =
        new FileProblem(line, field, "programme.file." + message, List.of(arguments));
    // A block of the wrong kind is looked into by several readers; its author is told once.
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  /** What the edition itself finds wrong, at the line of the nearest field that was written. */
  void add(EditionProblem problem) {
    found.add(
        new FileProblem(
            lineOf(problem.field()), problem.field(), problem.messageKey(), problem.arguments()));
  }

  List<FileProblem> found() {
    return List.copyOf(found);
  }

  private int lineOf(String field) {
    String path = field;
    while (!lines.containsKey(path) && path.contains(".")) {
      path = path.substring(0, path.lastIndexOf('.'));
    }
    return lines.getOrDefault(path, 1);
  }
}
