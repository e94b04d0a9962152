package org.plenary.form.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.form.FieldOption;

/** The options of a choice as lines of text, one each. */
final class OptionLines {

  private OptionLines() {}

  static String write(List<FieldOption> options) {
    return options.stream().map(FieldOption::label).collect(Collectors.joining("\n"));
  }

  /**
   * Reads the lines. An option whose words stayed keeps its stored value; where as many lines came
   * back as there were options, a changed line is the same option in other words.
   */
  static List<FieldOption> read(String lines, List<FieldOption> before) {
    List<String> labels = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    Set<String> taken = new HashSet<>();
    List<FieldOption> options = new ArrayList<>();
    for (int index = 0; index < labels.size(); index++) {
      String label = labels.get(index);
      String reworded =
          labels.size() == before.size() && isGone(before.get(index), labels)
              ? before.get(index).value()
              : label;
      String value =
          before.stream()
              .filter(option -> option.label().equals(label))
              .map(FieldOption::value)
              .findFirst()
              .orElse(reworded);
      if (taken.add(value)) {
        options.add(new FieldOption(value, label));
      }
    }
    return options;
  }

  private static boolean isGone(FieldOption option, List<String> labels) {
    return !labels.contains(option.label());
  }
}
