package org.plenary.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Puts the words of a form into another language by what its components say in their custom
 * properties: {@code label.fr}, {@code description.fr}, {@code option.CITY.fr}. What nobody has
 * translated stays as it is.
 */
final class FormTranslation {

  /** Where the label that counts is handed on to {@link FieldReader}; never written to a file. */
  static final String ORIGINAL = "label.original";

  private final Locale language;

  private FormTranslation(Locale language) {
    this.language = language;
  }

  /** A copy in this language. */
  static ObjectNode of(ObjectNode form, Locale language) {
    ObjectNode copy = form.deepCopy();
    FormTranslation translation = new FormTranslation(language);
    translation.put(copy, copy, Translation.TITLE);
    translation.children(copy);
    return copy;
  }

  /** The custom property that holds this text in this language. */
  static String property(String text, Locale language) {
    return text + "." + language.getLanguage();
  }

  private void children(JsonNode parent) {
    for (JsonNode child : parent.path("components")) {
      if (child instanceof ObjectNode component) {
        component(component);
        children(component);
      }
    }
  }

  private void component(ObjectNode component) {
    CountryOptions.speak(component, language);
    if (!(component.path("properties") instanceof ObjectNode properties)) {
      return;
    }
    String label = translated(component, Translation.LABEL);
    if (!label.isEmpty()) {
      String shown = NewComponent.labelProperty(component.path("type").asText());
      properties.put(ORIGINAL, component.path(shown).asText());
      component.put(shown, label);
    }
    put(component, component, Translation.DESCRIPTION);
    put(component, properties, Translation.HINT);
    put(component, properties, Translation.ADD_LABEL);
    String unit = translated(component, Translation.UNIT);
    if (!unit.isEmpty()) {
      component.withObject("/appearance").put("suffixAdorner", unit);
    }
    for (JsonNode option : component.path("values")) {
      String name = translated(component, Translation.option(option.path("value").asText()));
      if (!name.isEmpty() && option instanceof ObjectNode open) {
        open.put("label", name);
      }
    }
  }

  private void put(ObjectNode component, ObjectNode target, String text) {
    String translated = translated(component, text);
    if (!translated.isEmpty()) {
      target.put(text, translated);
    }
  }

  // Words that look computed are refused in the form itself; here the original stands for them.
  private String translated(ObjectNode component, String text) {
    String words = component.path("properties").path(property(text, language)).asText("").strip();
    return words.startsWith("=") ? "" : words;
  }
}
