package org.plenary.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One component as it stands in the file, with the questions a reader has about it. */
final class Component {

  private final JsonNode node;

  Component(JsonNode node) {
    this.node = node;
  }

  String type() {
    return node.path("type").asText();
  }

  boolean is(String type) {
    return type().equals(type);
  }

  /** A line or a gap between fields: the look decides about those. */
  boolean isLayoutOnly() {
    return is("separator") || is("spacer");
  }

  String id() {
    return node.path("id").asText(name());
  }

  /** What a reader of the file finds it by. */
  String name() {
    for (String property : new String[] {"key", "path", "id", "label"}) {
      if (!node.path(property).asText().isBlank()) {
        return node.path(property).asText();
      }
    }
    return type().isEmpty() ? "component" : type();
  }

  String key(String property) {
    String key = node.path(property).asText();
    if (!SchemaReader.KEY.matcher(key).matches()) {
      throw new UnreadableForm(key.isEmpty() ? "no-key" : "key", name(), key);
    }
    return key;
  }

  String label() {
    return words(is("datetime") ? "dateLabel" : "label");
  }

  /** A text for people. Computed texts are refused: they would be shown as code. */
  String words(String property) {
    String words = node.path(property).asText("");
    if (words.startsWith("=")) {
      throw new UnreadableForm("computed", name(), property);
    }
    return words;
  }

  JsonNode at(String property) {
    return node.path(property);
  }

  JsonNode children() {
    return node.path("components");
  }

  /** A custom property, empty if it is not there. */
  String property(String property) {
    return node.path("properties").path(property).asText("").strip();
  }

  @Nullable Integer count(String property) {
    String count = property(property);
    if (count.isEmpty()) {
      return null;
    }
    if (!count.matches("\\d{1,6}")) {
      throw new UnreadableForm("not-a-count", name(), property, count);
    }
    return Integer.valueOf(count);
  }

  Set<String> showFor() {
    Set<String> types =
        new LinkedHashSet<>(Arrays.asList(FormField.upper(property("showFor")).split("[,\\s]+")));
    types.remove("");
    return types;
  }

  @Nullable Condition hiddenWhen() {
    JsonNode hide = node.path("conditional").path("hide");
    if (hide.isMissingNode() || hide.isNull() || hide.asText().isBlank()) {
      return null;
    }
    return ConditionParser.parse(hide.asText())
        .orElseThrow(() -> new UnreadableForm("condition", name(), hide.asText()));
  }

  /** Refuses a property that would change what is shown or stored if it were honoured. */
  void refuse(String property) {
    JsonNode value = node.at("/" + property.replace('.', '/'));
    boolean says = !value.isMissingNode() && !value.isNull() && !value.asText("x").isBlank();
    if (says && !(value.isBoolean() && !value.asBoolean())) {
      throw new UnreadableForm("property", name(), property);
    }
  }

  void refuseNested(String property) {
    if (!node.path(property).asText().isBlank()) {
      throw new UnreadableForm("nested", id());
    }
  }
}
