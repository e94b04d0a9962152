package org.plenary.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how much a field takes. */
final class LimitsReader {

  private final Component component;
  private final FieldType type;

  LimitsReader(Component component, FieldType type) {
    this.component = component;
    this.type = type;
  }

  Limits read() {
    Limits limits =
        switch (type) {
          case TEXT -> Limits.count(length("minLength"), length("maxLength"));
          case LONG_TEXT -> words();
          case ROWS -> counts("minRows", "maxRows");
          case FILES -> files();
          case CHOICES -> counts("minChoices", "maxChoices");
          case NUMBER -> number();
          default -> Limits.NONE;
        };
    if (contradicts(limits)) {
      throw new UnreadableForm("limits", component.name());
    }
    return limits;
  }

  private Limits words() {
    // Characters of a long text are bounded by the field itself; its own limit is in words.
    component.refuse("validate.minLength");
    component.refuse("validate.maxLength");
    return counts("minWords", "maxWords");
  }

  private Limits files() {
    boolean many = component.at("multiple").asBoolean(false);
    Integer most = component.count("maxFiles");
    Integer atMost = many ? most : Integer.valueOf(1);
    return new Limits(component.count("minFiles"), atMost, null, null, null, endings());
  }

  /** What file names may end in. Kinds said in another way are refused: they would be let pass. */
  private Set<String> endings() {
    Set<String> endings = new LinkedHashSet<>();
    for (String ending :
        component.at("accept").asText("").toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      if (!ending.isEmpty() && !ending.matches("\\.[a-z0-9]+")) {
        throw new UnreadableForm("not-an-ending", component.name(), ending);
      }
      endings.add(ending);
    }
    endings.remove("");
    return endings;
  }

  private Limits number() {
    JsonNode decimals = component.at("decimalDigits");
    return new Limits(
        null,
        null,
        decimal("min"),
        decimal("max"),
        decimals.isInt() ? Integer.valueOf(decimals.intValue()) : null,
        Set.of());
  }

  private Limits counts(String least, String most) {
    return Limits.count(component.count(least), component.count(most));
  }

  private @Nullable Integer length(String property) {
    JsonNode value = component.at("validate").path(property);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isIntegralNumber()) {
      throw new UnreadableForm("not-a-count", component.name(), property, value.asText());
    }
    return value.intValue();
  }

  private @Nullable BigDecimal decimal(String property) {
    JsonNode value = component.at("validate").path(property);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw new UnreadableForm("not-a-count", component.name(), property, value.asText());
    }
    return value.decimalValue();
  }

  private static boolean contradicts(Limits limits) {
    boolean counts =
        limits.least() != null && limits.most() != null && limits.least() > limits.most();
    boolean numbers =
        limits.min() != null && limits.max() != null && limits.min().compareTo(limits.max()) > 0;
    return counts || numbers;
  }
}
