package org.plenary.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;

/**
 * What of a form's answers a procedure may branch by: numbers, dates, boxes, and what was chosen
 * from a list. What people type stays out of the engine.
 */
final class FormVariables {

  private FormVariables() {}

  /** One a question of these kinds, so that an expression never meets a name it does not know. */
  static Map<String, @Nullable Object> of(FormSchema schema, Answers answers) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    for (FormField field : schema.fields()) {
      if (isForProcedures(field.type())) {
        variables.put(field.key(), value(field, answers));
      }
    }
    return variables;
  }

  private static boolean isForProcedures(FieldType type) {
    return switch (type) {
      case NUMBER, DATE, CHECKBOX, CHOICE, COUNTRY -> true;
      case TEXT, LONG_TEXT, CHOICES, FILES, ROWS, NOTE -> false;
    };
  }

  private static @Nullable Object value(FormField field, Answers answers) {
    return switch (field.type()) {
      case CHECKBOX -> answers.isTrue(field.key());
      case NUMBER -> answers.findNumber(field.key()).map(FormVariables::number).orElse(null);
      case DATE -> answers.findDate(field.key()).map(FormVariables::date).orElse(null);
      default -> answers.has(field.key()) ? answers.text(field.key()) : null;
    };
  }

  private static Object number(BigDecimal number) {
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    return isWhole ? (Object) number.longValue() : (Object) number.doubleValue();
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
