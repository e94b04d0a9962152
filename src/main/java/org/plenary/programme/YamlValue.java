package org.plenary.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in an edition's file that knows its line. Texts are taken as written: YAML's own reading
 * would turn {@code no} into false and {@code 18:00} into 1080.
 */
final class YamlValue {

  private final @Nullable Node node;
  private final int line;
  private final String path;
  private final FileProblems problems;

  YamlValue(@Nullable Node node, int line, String path, FileProblems problems) {
    this.node = node;
    this.line = line;
    this.path = path;
    this.problems = problems;
    problems.locate(path, line);
  }

  String path() {
    return path;
  }

  boolean isPresent() {
    return node != null;
  }

  YamlValue get(String key) {
    String childPath = path.isEmpty() ? key : path + "." + key;
    for (NodeTuple tuple : tuples()) {
      if (keyOf(tuple).equals(key)) {
        return new YamlValue(tuple.getValueNode(), lineOf(tuple.getKeyNode()), childPath, problems);
      }
    }
    return new YamlValue(null, line, childPath, problems);
  }

  /** Refuses keys nobody reads, which are mostly misspelt ones, and keys given twice. */
  YamlValue allow(Set<String> known) {
    List<String> seen = new ArrayList<>();
    for (NodeTuple tuple : tuples()) {
      String key = keyOf(tuple);
      if (!known.contains(key)) {
        problems.add(lineOf(tuple.getKeyNode()), path, "unknown-field", key);
      }
      if (seen.contains(key)) {
        problems.add(lineOf(tuple.getKeyNode()), path, "field-twice", key);
      }
      seen.add(key);
    }
    return this;
  }

  List<YamlValue> items() {
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      refuse("list-expected");
      return List.of();
    }
    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlValue(item, lineOf(item), path + "[" + items.size() + "]", problems));
    }
    return items;
  }

  Optional<String> optionalText() {
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip());
    }
    refuse("text-expected");
    return Optional.empty();
  }

  String text() {
    if (node == null) {
      refuse("field-missing");
    }
    return optionalText().orElse("");
  }

  int number() {
    String text = text();
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      if (node != null) {
        refuse("number-expected", text);
      }
      return 0;
    }
  }

  boolean yes() {
    String text = text();
    if (node != null && !Set.of("yes", "no").contains(text)) {
      refuse("yes-or-no", text);
    }
    return text.equals("yes");
  }

  void refuse(String message, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = path;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    problems.add(line, path, message, all);
  }

  /** Lets problems found later, by key, point to this line too. */
  void alsoKnownAs(String otherPath) {
    problems.locate(otherPath, line);
  }

  private List<NodeTuple> tuples() {
    if (node == null) {
      return List.of();
    }
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    refuse("fields-expected");
    return List.of();
  }

  private static String keyOf(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
