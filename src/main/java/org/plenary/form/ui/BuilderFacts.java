package org.plenary.form.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Condition;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSection;
import org.plenary.form.Limits;

/** What staff see of a question without opening it: its kind, its limits, who is asked and when. */
record BuilderFacts(FormBuilder builder) {

  /** The kinds of question that may stand in the rows of a group. */
  static final List<FieldType> IN_ROWS =
      List.of(
          FieldType.TEXT,
          FieldType.LONG_TEXT,
          FieldType.NUMBER,
          FieldType.DATE,
          FieldType.CHOICE,
          FieldType.COUNTRY,
          FieldType.CHECKBOX);

  String of(FormField field) {
    List<String> facts = new ArrayList<>();
    facts.add(kind(field.type()));
    if (field.type().isAnswered() && field.type() != FieldType.CHECKBOX) {
      facts.add(text(field.required() ? "form.builder.is-required" : "form.builder.is-optional"));
    }
    limits(field, facts);
    asked(field.showFor(), field.hiddenWhen(), facts);
    return String.join(" · ", facts);
  }

  /** Empty where everybody always sees the section. */
  String of(FormSection section) {
    List<String> facts = new ArrayList<>();
    asked(section.showFor(), section.hiddenWhen(), facts);
    return String.join(" · ", facts);
  }

  private static void limits(FormField field, List<String> facts) {
    Limits limits = field.limits();
    if (limits.most() != null) {
      facts.add(text("form.builder.at-most." + counted(field.type()), limits.most()));
    }
    NumberText numbers = new NumberText(field, UI.getCurrent().getLocale());
    BigDecimal min = limits.min();
    BigDecimal max = limits.max();
    if (min != null) {
      facts.add(text("form.builder.from", numbers.write(min)));
    }
    if (max != null) {
      facts.add(text("form.builder.up-to", numbers.write(max)));
    }
  }

  private void asked(Set<String> types, @Nullable Condition hiddenWhen, List<String> facts) {
    String names = builder.namesOf(types);
    if (!names.isEmpty()) {
      facts.add(text("form.builder.only-for", names));
    }
    if (hiddenWhen != null) {
      facts.add(new ConditionWords(builder.schema()).of(hiddenWhen));
    }
  }

  static String kind(FieldType type) {
    return text("form.kind." + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The last part of the keys that say what the limits of this kind count. */
  static String counted(FieldType type) {
    return switch (type) {
      case LONG_TEXT -> "words";
      case ROWS -> "rows";
      case FILES -> "files";
      case CHOICES -> "choices";
      default -> "characters";
    };
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
