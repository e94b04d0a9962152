package org.plenary.form.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Condition;
import org.plenary.form.FieldOption;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.OnlyIf;

/** A condition of a form as people say it. */
record ConditionWords(FormSchema form) {

  /** What can be changed in the editor; empty for every other condition. */
  Optional<OnlyIf> simple(@Nullable Condition hiddenWhen) {
    return OnlyIf.of(hiddenWhen)
        .filter(one -> form.findField(one.question()).filter(one::isOfferedBy).isPresent());
  }

  /** What a question can be answered, where its answer can decide. */
  static List<FieldOption> answersTo(FormField deciding) {
    return deciding.type() == FieldType.CHECKBOX
        ? List.of(
            new FieldOption(OnlyIf.TICKED, text("form.builder.ticked")),
            new FieldOption(OnlyIf.NOT_TICKED, text("form.builder.not-ticked")))
        : deciding.options();
  }

  /** "only if …", or of what is more involved "not if …". */
  String of(Condition hiddenWhen) {
    return simple(hiddenWhen)
        .map(one -> text("form.condition.only-if", words(one)))
        .orElseGet(() -> text("form.condition.not-if", words(hiddenWhen)));
  }

  private String words(OnlyIf one) {
    FormField deciding = form.findField(one.question()).orElseThrow();
    return switch (deciding.type()) {
      case CHECKBOX ->
          text(
              "form.condition." + (one.answer().equals(OnlyIf.TICKED) ? "ticked" : "not-ticked"),
              deciding.label());
      case CHOICES -> said("includes", one.question(), one.answer());
      default -> said("is", one.question(), one.answer());
    };
  }

  private String words(Condition condition) {
    if (condition instanceof Condition.All all) {
      return joined("and", all.conditions());
    } else if (condition instanceof Condition.Any any) {
      return joined("or", any.conditions());
    } else if (condition instanceof Condition.Not not) {
      return text("form.condition.not", part(not.condition()));
    } else if (condition instanceof Condition.Contains contains) {
      return said("includes", contains.name(), contains.literal());
    }
    Condition.Comparison one = (Condition.Comparison) condition;
    if (one.literal() == null) {
      return text("form.condition." + (one.equal() ? "empty" : "answered"), label(one.name()));
    } else if (one.literal() instanceof Boolean ticked) {
      boolean wanted = ticked == one.equal();
      return text("form.condition." + (wanted ? "ticked" : "not-ticked"), label(one.name()));
    }
    return said(one.equal() ? "is" : "is-not", one.name(), one.literal());
  }

  private String said(String how, String name, Object literal) {
    String value = literal.toString();
    String answer =
        form.findField(name)
            .filter(field -> field.type() != FieldType.CHECKBOX)
            .map(field -> field.labelOf(value))
            .orElse(value);
    return text("form.condition." + how, label(name), answer);
  }

  private String joined(String how, List<Condition> conditions) {
    return conditions.stream()
        .map(this::part)
        .reduce((some, other) -> text("form.condition." + how, some, other))
        .orElse("");
  }

  // Brackets where one sentence stands in another: "and" and "or" are read in no fixed order.
  private String part(Condition condition) {
    boolean joins = condition instanceof Condition.All || condition instanceof Condition.Any;
    return joins ? "(" + words(condition) + ")" : words(condition);
  }

  private String label(String name) {
    return form.findField(name).map(FormField::label).orElse(name);
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
