package org.plenary.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes a form question by question. Properties that this program does not know stay as they are.
 * Questions inside a repeated group are named by the group's key, a dot and their own.
 */
public final class FormEdit {

  private final ObjectNode root;

  FormEdit(FormSchema schema) {
    root = schema.copyOfJson();
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

  public FormEdit remove(String key) {
    ArrayNode siblings = siblings(key);
    siblings.remove(place(siblings, node(key)));
    return this;
  }

  /** Moves a question or a section by one place; a question goes on into the next section. */
  public FormEdit move(String key, boolean down) {
    ObjectNode node = node(key);
    ArrayNode siblings = siblings(key);
    int place = place(siblings, node);
    int target = place + (down ? 1 : -1);
    if (target >= 0 && target < siblings.size()) {
      siblings.remove(place);
      siblings.insert(target, node);
    } else {
      neighbour(siblings, down)
          .ifPresent(
              list -> {
                siblings.remove(place);
                list.insert(down ? 0 : list.size(), node);
              });
    }
    return this;
  }

  /** Adds a question at the end of a section and returns its key. */
  public String add(String sectionId, FieldType type, String label) {
    ObjectNode node = NewComponent.of(type, freeKey(label), label);
    find(root, sectionId)
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
            .mapToInt(field -> place(all, node(field.key())) + 1)
            .max()
            .orElse(all.size());
    all.insert(place, added);
  }

  /** Adds a section at the end and returns its id. Nobody sees it until it asks something. */
  public String addSection(String title) {
    String id = freeKey(title);
    ((ArrayNode) root.path("components")).add(NewComponent.section(id, title));
    return id;
  }

  private String freeKey(String label) {
    String wanted = NewComponent.keyFrom(label);
    String key = wanted;
    for (int number = 2; find(root, key).isPresent(); number++) {
      key = wanted + number;
    }
    return key;
  }

  /** Whether the form has this question or section. */
  public boolean has(String key) {
    return findNode(key).isPresent();
  }

  private ObjectNode node(String key) {
    return findNode(key).orElseThrow();
  }

  private Optional<ObjectNode> findNode(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? find(root, key)
        : find(root, key.substring(0, dot)).flatMap(list -> find(list, key.substring(dot + 1)));
  }

  // Keys inside a repeated group are the group's own affair and may repeat those outside.
  private static Optional<ObjectNode> find(JsonNode parent, String key) {
    for (JsonNode child : parent.path("components")) {
      if (NewComponent.nameOf(child).equals(key)) {
        return Optional.of((ObjectNode) child);
      }
      if (child.path("type").asText().equals("group")) {
        Optional<ObjectNode> found = find(child, key);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private ArrayNode siblings(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? listWith(root, node(key)).orElseThrow()
        : listWith(node(key.substring(0, dot)), node(key)).orElseThrow();
  }

  private static Optional<ArrayNode> listWith(JsonNode parent, ObjectNode node) {
    if (!(parent.path("components") instanceof ArrayNode list)) {
      return Optional.empty();
    }
    if (place(list, node) >= 0) {
      return Optional.of(list);
    }
    for (JsonNode child : list) {
      Optional<ArrayNode> found = listWith(child, node);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int place(ArrayNode siblings, ObjectNode node) {
    for (int index = 0; index < siblings.size(); index++) {
      if (siblings.get(index) == node) {
        return index;
      }
    }
    return -1;
  }

  private Optional<ArrayNode> neighbour(ArrayNode siblings, boolean down) {
    ArrayNode sections = (ArrayNode) root.path("components");
    for (int index = 0; index < sections.size(); index++) {
      if (sections.get(index).path("components") == siblings) {
        JsonNode next = sections.path(index + (down ? 1 : -1)).path("components");
        return next instanceof ArrayNode list ? Optional.of(list) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void property(ObjectNode node, String property, String value) {
    if (!value.isBlank()) {
      node.withObject("/properties").put(property, value);
    } else if (node.path("properties") instanceof ObjectNode properties) {
      properties.remove(property);
    }
  }

  private static void number(ObjectNode node, String property, @Nullable Integer value) {
    if (value != null) {
      node.withObject("/validate").put(property, value);
    } else if (node.path("validate") instanceof ObjectNode validate) {
      validate.remove(property);
    }
  }
}
