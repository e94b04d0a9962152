package org.plenary.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes a form question by question. Properties that this program does not know stay as they are.
 * Questions inside a repeated group are named by the group's key, a dot and their own.
 */
public final class FormEdit {

  /** What the form itself is named by where a key is asked for: its title can be translated. */
  public static final String WHOLE = "";

  private final ObjectNode root;
  private final FormTree tree;

  FormEdit(FormSchema schema) {
    root = schema.copyOfJson();
    tree = new FormTree(root);
  }

  /**
   * The form as changed.
   *
   * @throws UnreadableForm if it can no longer be shown; the form it came from is untouched
   */
  public FormSchema done() {
    return FormSchema.read(root.toString());
  }

  public FormEdit title(String title) {
    root.put("title", title);
    return this;
  }

  public FormEdit label(String key, String label) {
    ObjectNode node = node(key);
    node.put(NewComponent.labelProperty(node.path("type").asText()), label);
    return this;
  }

  public FormEdit hint(String key, String hint) {
    ObjectNode node = node(key);
    if (node.path("type").asText().equals("group")) {
      property(node, "hint", hint);
    } else if (hint.isBlank()) {
      node.remove("description");
    } else {
      node.put("description", hint);
    }
    return this;
  }

  /** What a component says in another language; empty where nobody has written it. */
  public String translation(String key, String text, Locale language) {
    return new Component(node(key)).property(FormTranslation.property(text, language));
  }

  /** Writes what a component says in another language; what is blank is shown in English. */
  public FormEdit translate(Translation words) {
    String property = FormTranslation.property(words.text(), words.language());
    property(node(words.key()), property, words.words().strip());
    return this;
  }

  public FormEdit required(String key, boolean required) {
    ObjectNode node = node(key);
    if (required) {
      node.withObject("/validate").put("required", true);
    } else if (node.path("validate") instanceof ObjectNode validate) {
      validate.remove("required");
    }
    return this;
  }

  /** A year is a number written without a mark between thousands. */
  public FormEdit year(String key, boolean isYear) {
    property(node(key), "format", isYear ? "year" : "");
    return this;
  }

  /** Bounds a number itself. */
  public FormEdit range(String key, @Nullable BigDecimal smallest, @Nullable BigDecimal largest) {
    number(node(key), "min", written(smallest));
    number(node(key), "max", written(largest));
    return this;
  }

  // A whole number kept as a decimal would be written as 1E+3.
  private static @Nullable Number written(@Nullable BigDecimal limit) {
    BigDecimal plain = limit == null ? null : AnswerValue.number(limit);
    return plain == null || plain.scale() > 0 ? plain : plain.toBigIntegerExact();
  }

  /**
   * Makes a question one of another kind. Its words, its translations and whether it must be
   * answered stay; what only the old kind has, such as its limits, goes.
   */
  public FormEdit kind(String key, FieldType type) {
    ObjectNode old = node(key);
    NewComponent.keepWords(old, NewComponent.of(type, NewComponent.nameOf(old), labelOf(old)));
    return this;
  }

  private static String labelOf(ObjectNode node) {
    return node.path(NewComponent.labelProperty(node.path("type").asText())).asText();
  }

  /** Bounds words, rows, files, choices or characters, whichever the question counts. */
  public FormEdit limits(String key, @Nullable Integer least, @Nullable Integer most) {
    ObjectNode node = node(key);
    String counted = NewComponent.counted(node.path("type").asText());
    if (counted.equals("Length")) {
      number(node, "minLength", least);
      number(node, "maxLength", most);
    } else {
      property(node, "min" + counted, least == null ? "" : least.toString());
      property(node, "max" + counted, most == null ? "" : most.toString());
    }
    if (counted.equals("Files")) {
      node.put("multiple", most == null || most > 1);
    }
    return this;
  }

  public FormEdit options(String key, List<FieldOption> options) {
    ArrayNode values = node(key).putArray("values");
    options.forEach(
        option -> values.addObject().put("label", option.label()).put("value", option.value()));
    return this;
  }

  /** Asks only these applicant types; nobody named means everybody. */
  public FormEdit showFor(String key, Collection<String> applicantTypes) {
    String types = FormField.upper(String.join(", ", new TreeSet<>(applicantTypes)));
    property(node(key), "showFor", types);
    return this;
  }

  /** Asks a question or a section only if another was answered so; null means always. */
  public FormEdit onlyIf(String key, @Nullable OnlyIf condition) {
    ObjectNode node = node(key);
    if (condition != null) {
      FormField deciding = done().findField(condition.question()).orElseThrow();
      node.withObject("/conditional").put("hide", condition.hiding(deciding));
    } else if (node.path("conditional") instanceof ObjectNode conditional) {
      conditional.remove("hide");
    }
    return this;
  }

  public FormEdit remove(String key) {
    tree.remove(key);
    return this;
  }

  /** Moves a question or a section by one place; a question goes on into the next section. */
  public FormEdit move(String key, boolean down) {
    tree.move(key, down);
    return this;
  }

  /** Adds a question at the end of a section and returns its key. */
  public String add(String sectionId, FieldType type, String label) {
    ObjectNode node = NewComponent.of(type, freeKey("", label), label);
    tree.find(sectionId)
        .ifPresentOrElse(
            section -> ((ArrayNode) section.path("components")).add(node),
            () -> addOutside(sectionId, node));
    return NewComponent.nameOf(node);
  }

  // Questions outside any section are read as one of their own: the new one follows its last.
  private void addOutside(String sectionId, ObjectNode added) {
    ArrayNode all = (ArrayNode) root.path("components");
    int place =
        done().sections().stream()
            .filter(section -> section.id().equals(sectionId))
            .flatMap(section -> section.fields().stream())
            .mapToInt(field -> FormTree.place(all, node(field.key())) + 1)
            .max()
            .orElse(all.size());
    all.insert(place, added);
  }

  /** Adds a section at the end and returns its id. Nobody sees it until it asks something. */
  public String addSection(String title) {
    String id = freeKey("", title);
    ((ArrayNode) root.path("components")).add(NewComponent.section(id, title));
    return id;
  }

  /**
   * Adds a question at the end of the rows of a repeated group; returns its key with the group's.
   */
  public String addColumn(String group, FieldType type, String label) {
    String key = freeKey(group + ".", label);
    node(group).withArray("/components").add(NewComponent.of(type, key, label));
    return group + "." + key;
  }

  private String freeKey(String group, String label) {
    String wanted = NewComponent.keyFrom(label);
    String key = wanted;
    for (int number = 2; has(group + key); number++) {
      key = wanted + number;
    }
    return key;
  }

  /** Whether the form has this question or section. */
  public boolean has(String key) {
    return tree.find(key).isPresent();
  }

  private ObjectNode node(String key) {
    return tree.find(key).orElseThrow();
  }

  private static void property(ObjectNode node, String property, String value) {
    if (!value.isBlank()) {
      node.withObject("/properties").put(property, value);
    } else if (node.path("properties") instanceof ObjectNode properties) {
      properties.remove(property);
    }
  }

  private static void number(ObjectNode node, String property, @Nullable Number value) {
    if (value != null) {
      node.withObject("/validate").set(property, Json.MAPPER.valueToTree(value));
    } else if (node.path("validate") instanceof ObjectNode validate) {
      validate.remove(property);
    }
  }
}
