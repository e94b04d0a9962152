package org.plenary.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one question. */
final class FieldReader {

  private static final Map<String, FieldType> TYPES =
      Map.ofEntries(
          Map.entry("textfield", FieldType.TEXT),
          Map.entry("textarea", FieldType.LONG_TEXT),
          Map.entry("number", FieldType.NUMBER),
          Map.entry("datetime", FieldType.DATE),
          Map.entry("select", FieldType.CHOICE),
          Map.entry("radio", FieldType.CHOICE),
          Map.entry("checklist", FieldType.CHOICES),
          Map.entry("taglist", FieldType.CHOICES),
          Map.entry("checkbox", FieldType.CHECKBOX),
          Map.entry("filepicker", FieldType.FILES),
          Map.entry("dynamiclist", FieldType.ROWS),
          Map.entry("text", FieldType.NOTE));

  // Honouring these is not built, and ignoring them would show another form than the one drawn.
  private static final List<String> REFUSED =
      List.of("defaultValue", "readonly", "disabled", "valuesExpression", "validate.pattern");

  private final Component component;
  private final FieldType type;

  FieldReader(Component component) {
    this.component = component;
    FieldType known = TYPES.get(component.type());
    if (known == null) {
      throw new UnreadableForm("type", component.name(), component.type());
    }
    type = CountryOptions.areWantedBy(component) ? FieldType.COUNTRY : known;
  }

  FormField read() {
    REFUSED.forEach(component::refuse);
    if (type != FieldType.COUNTRY) {
      component.refuse("valuesKey");
    }
    return new FormField(
        key(),
        type,
        label(),
        component.words("description"),
        component.at("validate").path("required").asBoolean(false) || isRequiredByLeast(),
        new LimitsReader(component, type).read(),
        format(),
        unit(),
        options(),
        component.showFor(),
        component.hiddenWhen(),
        columns(),
        children(),
        component.property("addLabel"),
        component.property(FormTranslation.ORIGINAL));
  }

  private String key() {
    return switch (type) {
      case NOTE -> component.id();
      case ROWS -> component.key("path");
      default -> component.key("key");
    };
  }

  private String label() {
    if (type == FieldType.DATE && !component.at("subtype").asText().equals("date")) {
      throw new UnreadableForm("time-of-day", component.name());
    }
    String label = component.words(type == FieldType.NOTE ? "text" : labelProperty());
    if (label.isBlank()) {
      throw new UnreadableForm("no-label", component.name());
    }
    return label;
  }

  private String labelProperty() {
    return type == FieldType.DATE ? "dateLabel" : "label";
  }

  // Form-js knows no required list; a least number of rows or files says the same.
  private boolean isRequiredByLeast() {
    Integer least =
        switch (type) {
          case ROWS -> component.count("minRows");
          case FILES -> component.count("minFiles");
          default -> null;
        };
    return least != null && least > 0;
  }

  private TextFormat format() {
    String wanted = component.at("validate").path("validationType").asText("");
    return switch (wanted) {
      case "", "custom" -> customFormat();
      case "email" -> TextFormat.EMAIL;
      case "phone" -> TextFormat.PHONE;
      default -> throw new UnreadableForm("validation", component.name(), wanted);
    };
  }

  private TextFormat customFormat() {
    return switch (component.property("format")) {
      case "link" -> type == FieldType.TEXT ? TextFormat.LINK : TextFormat.ANY;
      case "year" -> type == FieldType.NUMBER ? TextFormat.YEAR : TextFormat.ANY;
      default -> TextFormat.ANY;
    };
  }

  private String unit() {
    return component.at("appearance").path("suffixAdorner").asText("");
  }

  private int columns() {
    int columns = component.at("layout").path("columns").asInt(FormField.FULL_ROW);
    return columns < 1 || columns > FormField.FULL_ROW ? FormField.FULL_ROW : columns;
  }

  private List<FieldOption> options() {
    if (type == FieldType.COUNTRY) {
      return CountryOptions.of(component);
    }
    if (type != FieldType.CHOICE && type != FieldType.CHOICES) {
      return List.of();
    }
    List<FieldOption> options = new ArrayList<>();
    Set<String> values = new HashSet<>();
    for (JsonNode option : component.at("values")) {
      String value = option.path("value").asText();
      if (value.isBlank() || !values.add(value)) {
        throw new UnreadableForm("option", component.name(), value);
      }
      options.add(new FieldOption(value, option.path("label").asText(value)));
    }
    if (options.isEmpty()) {
      throw new UnreadableForm("no-options", component.name());
    }
    return options;
  }

  private List<FormField> children() {
    if (type != FieldType.ROWS) {
      return List.of();
    }
    List<FormField> children = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (JsonNode node : component.children()) {
      FormField child = child(new Component(node));
      if (!keys.add(child.key())) {
        throw new UnreadableForm("key-twice", component.name() + "." + child.key());
      }
      children.add(child);
    }
    if (children.isEmpty()) {
      throw new UnreadableForm("empty", component.name());
    }
    return children;
  }

  private FormField child(Component child) {
    FormField field = new FieldReader(child).read();
    boolean fits =
        switch (field.type()) {
          case TEXT, LONG_TEXT, NUMBER, DATE, CHOICE, COUNTRY, CHECKBOX -> true;
          case CHOICES, FILES, ROWS, NOTE -> false;
        };
    if (!fits || field.hiddenWhen() != null || !field.showFor().isEmpty()) {
      throw new UnreadableForm("in-row", child.name(), component.name());
    }
    return field;
  }
}
