package org.plenary.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;

/** Answers every question a form insists on, files apart. */
public final class CompleteAnswers {

  private CompleteAnswers() {}

  public static Answers of(FormSchema schema, Map<String, Object> context, Answers known) {
    Answers answers = known;
    for (Problem problem : FormValidator.check(schema, known, context, true)) {
      FormField field = schema.findField(problem.topKey()).orElseThrow();
      if (field.type() != FieldType.FILES && !answers.has(field.key())) {
        answers = answers.with(field.key(), answer(field));
      }
    }
    return answers;
  }

  private static Object answer(FormField field) {
    return switch (field.type()) {
      case TEXT ->
          switch (field.format()) {
            case EMAIL -> field.key().toLowerCase() + "@rotterdam.example";
            case LINK -> "https://rotterdam.example/lifts";
            case PHONE -> "+31 10 123456";
            case ANY, YEAR -> "Rotterdam";
          };
      case LONG_TEXT -> "word ".repeat(least(field, 1)).strip();
      case NUMBER -> field.limits().min() == null ? BigDecimal.ONE : field.limits().min();
      case DATE -> "2022-03-01";
      case CHOICE, COUNTRY -> field.options().get(0).value();
      case CHOICES -> List.of(field.options().get(0).value());
      case CHECKBOX -> true;
      case ROWS -> rows(field);
      case FILES, NOTE -> "";
    };
  }

  private static List<Map<String, Object>> rows(FormField field) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int row = 0; row < least(field, 1); row++) {
      Map<String, Object> answers = new HashMap<>();
      field.children().forEach(child -> answers.put(child.key(), answer(child)));
      rows.add(answers);
    }
    return rows;
  }

  private static int least(FormField field, int otherwise) {
    return field.limits().least() == null ? otherwise : field.limits().least();
  }
}
