package org.plenary.desk.site;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormField;
import org.plenary.form.Limits;
import org.plenary.form.TextFormat;
import org.plenary.ui.Messages;

/** Says in one line what an answer to a question must be like. */
class FormWords {

  private final Messages messages;
  private final Locale locale;

  FormWords(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  String rule(FormField field) {
    Limits limits = field.limits();
    return switch (field.type()) {
      case TEXT -> text(field);
      case LONG_TEXT -> counted("words", limits);
      case NUMBER -> number(field);
      case DATE -> say("date");
      case CHOICE -> say("choice");
      case COUNTRY -> say("country");
      case CHOICES -> counted("choices", limits);
      case CHECKBOX -> say("checkbox");
      case FILES -> counted("files", limits);
      case ROWS -> counted("rows", limits);
      case NOTE -> "";
    };
  }

  private String text(FormField field) {
    return switch (field.format()) {
      case EMAIL -> say("email");
      case PHONE -> say("phone");
      case LINK -> say("link");
      default -> counted("characters", field.limits());
    };
  }

  private String number(FormField field) {
    String kind = field.format() == TextFormat.YEAR ? "year" : "number";
    BigDecimal min = field.limits().min();
    BigDecimal max = field.limits().max();
    String said = say(kind + bounds(min, max), plain(kind, min), plain(kind, max));
    return field.unit().isEmpty() ? said : said + " (" + field.unit() + ")";
  }

  /** A year has no mark between its thousands. */
  private static Object plain(String kind, @Nullable BigDecimal limit) {
    if (limit == null) {
      return "";
    }
    return kind.equals("year") ? limit.toPlainString() : limit;
  }

  private String counted(String what, Limits limits) {
    return say(
        what + bounds(limits.least(), limits.most()),
        limits.least() == null ? 0 : limits.least(),
        limits.most() == null ? 0 : limits.most());
  }

  private static String bounds(@Nullable Object least, @Nullable Object most) {
    if (least != null && most != null) {
      return least.equals(most) ? "-exactly" : "-between";
    }
    return least != null ? "-least" : most != null ? "-most" : "";
  }

  private String say(String key, Object... values) {
    return messages.get(locale, "desk.form." + key, values);
  }
}
