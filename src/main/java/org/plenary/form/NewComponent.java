package org.plenary.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Components as they are written when a question is first added to a form. */
final class NewComponent {

  private static final int LONGEST_KEY = 40;

  private NewComponent() {}

  static ObjectNode of(FieldType type, String key, String label) {
    String written = typeOf(type);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", written);
    node.put("id", "Field_" + key);
    if (type == FieldType.NOTE) {
      node.put("id", key);
    } else {
      node.put(type == FieldType.ROWS ? "path" : "key", key);
    }
    node.put(labelProperty(written), label);
    switch (type) {
      case DATE -> node.put("subtype", "date");
      case CHOICE, CHOICES ->
          node.putArray("values").addObject().put("label", "1").put("value", "1");
      case COUNTRY -> node.put("valuesKey", CountryOptions.VALUES_KEY);
      case FILES -> node.put("multiple", true);
      case ROWS -> {
        node.put("isRepeating", true).put("allowAddRemove", true);
        node.putArray("components").add(of(FieldType.TEXT, "name", label));
      }
      default -> {}
    }
    return node;
  }

  /** Turns a component into another of the same name that keeps all words it had. */
  static void keepWords(ObjectNode old, ObjectNode other) {
    for (String kept : List.of("id", "description", "layout")) {
      if (old.has(kept)) {
        other.set(kept, old.get(kept));
      }
    }
    if (old.path("validate").path("required").asBoolean()) {
      other.withObject("/validate").put("required", true);
    }
    // Of the custom properties the translations and their like stay; limits belong to the kind.
    old.path("properties")
        .properties()
        .forEach(
            property -> {
              if (property.getKey().contains(".") && !property.getKey().startsWith("option.")) {
                other.withObject("/properties").set(property.getKey(), property.getValue());
              }
            });
    old.removeAll();
    old.setAll(other);
  }

  static ObjectNode section(String id, String title) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", "group").put("id", id).put("label", title);
    node.putArray("components");
    return node;
  }

  static String labelProperty(String type) {
    return switch (type) {
      case "datetime" -> "dateLabel";
      case "text" -> "text";
      default -> "label";
    };
  }

  /** What the limits of this component count, as custom properties name it. */
  static String counted(String type) {
    return switch (type) {
      case "textarea" -> "Words";
      case "dynamiclist" -> "Rows";
      case "filepicker" -> "Files";
      case "checklist", "taglist" -> "Choices";
      default -> "Length";
    };
  }

  /** What an edit calls a component: its key, a repeated group's path, else its id. */
  static String nameOf(JsonNode node) {
    String property =
        switch (node.path("type").asText()) {
          case "dynamiclist" -> "path";
          case "group", "text" -> "id";
          default -> "key";
        };
    return node.path(property).asText(node.path("id").asText());
  }

  /** "Who pays for it?" becomes "whoPaysForIt". Letters outside Latin have no key of their own. */
  static String keyFrom(String label) {
    String plain =
        Normalizer.normalize(label.replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    StringBuilder key = new StringBuilder();
    for (String word : plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      if (!word.isEmpty() && key.length() + word.length() <= LONGEST_KEY) {
        key.append(
            key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
    }
    return key.isEmpty() || !Character.isLetter(key.charAt(0)) ? "question" + key : key.toString();
  }

  private static String typeOf(FieldType type) {
    return switch (type) {
      case TEXT -> "textfield";
      case LONG_TEXT -> "textarea";
      case NUMBER -> "number";
      case DATE -> "datetime";
      case CHOICE -> "radio";
      case CHOICES -> "checklist";
      case COUNTRY -> "select";
      case CHECKBOX -> "checkbox";
      case FILES -> "filepicker";
      case ROWS -> "dynamiclist";
      case NOTE -> "text";
    };
  }
}
