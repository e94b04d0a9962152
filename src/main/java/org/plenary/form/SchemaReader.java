package org.plenary.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a whole form and refuses what cannot be rendered as written. */
final class SchemaReader {

  static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

  private final String id;
  private final String title;
  private final List<FormSection> sections;
  private final Set<String> takenKeys = new HashSet<>();

  SchemaReader(ObjectNode root) {
    id = root.path("id").asText("form");
    title = root.path("title").asText("");
    sections = readSections(root);
    if (sections.isEmpty()) {
      throw new UnreadableForm("empty", id);
    }
    new ConditionCheck(sections).run();
  }

  /** Reads the JSON itself. */
  static ObjectNode parse(String json) {
    try {
      JsonNode root = Json.MAPPER.readTree(json);
      if (root instanceof ObjectNode object && root.path("components").isArray()) {
        return object;
      }
    } catch (JsonProcessingException notJson) {
      throw new UnreadableForm("json", "line " + notJson.getLocation().getLineNr());
    }
    throw new UnreadableForm("no-components", "form");
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  List<FormSection> sections() {
    return sections;
  }

  private List<FormSection> readSections(ObjectNode root) {
    List<FormSection> found = new ArrayList<>();
    List<FormField> loose = new ArrayList<>();
    for (JsonNode node : root.path("components")) {
      Component component = new Component(node);
      if (component.is("group")) {
        closeLoose(found, loose);
        found.add(section(component));
      } else if (!component.isLayoutOnly()) {
        loose.add(field(component));
      }
    }
    closeLoose(found, loose);
    return List.copyOf(found);
  }

  // Fields that stand outside any group make a section of their own, under the form's title.
  private void closeLoose(List<FormSection> found, List<FormField> loose) {
    if (!loose.isEmpty()) {
      String sectionId = found.isEmpty() ? id : id + "-" + found.size();
      found.add(new FormSection(sectionId, title, "", Set.of(), null, loose, ""));
      loose.clear();
    }
  }

  private FormSection section(Component component) {
    component.refuseNested("path");
    List<FormField> fields = new ArrayList<>();
    for (JsonNode node : component.children()) {
      Component child = new Component(node);
      if (child.is("group")) {
        throw new UnreadableForm("section-in-section", child.name());
      } else if (!child.isLayoutOnly()) {
        fields.add(field(child));
      }
    }
    return new FormSection(
        component.id(),
        component.label(),
        component.property("hint"),
        component.showFor(),
        component.hiddenWhen(),
        fields,
        component.property(FormTranslation.ORIGINAL));
  }

  private FormField field(Component component) {
    FormField field = new FieldReader(component).read();
    // Databases that ignore case would take "Title" and "title" for one field.
    if (!takenKeys.add(field.key().toLowerCase(Locale.ROOT))) {
      throw new UnreadableForm("key-twice", field.key());
    }
    return field;
  }
}
