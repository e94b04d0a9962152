package org.plenary.jury;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which version of each score a table was written from: {@code problem=2 value=1}. */
record Versions(Map<String, Integer> seen) {

  static Versions of(Map<String, Score> scores) {
    Map<String, Integer> seen = new TreeMap<>();
    scores.forEach((criterion, score) -> seen.put(criterion, score.version()));
    return new Versions(seen);
  }

  /** What nobody can read says nothing was there. */
  static Versions read(String text) {
    Map<String, Integer> seen = new TreeMap<>();
    for (String one : text.split(" ")) {
      String[] parts = one.split("=");
      if (parts.length == 2 && parts[1].matches("\\d{1,9}")) {
        seen.put(parts[0], Integer.parseInt(parts[1]));
      }
    }
    return new Versions(seen);
  }

  int of(String criterion) {
    return seen.getOrDefault(criterion, 0);
  }

  String text() {
    return seen.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining(" "));
  }
}
