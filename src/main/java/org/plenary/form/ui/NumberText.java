package org.plenary.form.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormField;
import org.plenary.form.TextFormat;

/** Numbers as people type them in their language. What is no number stays the text it is. */
final class NumberText {

  private final Locale locale;
  private final boolean isYear;

  NumberText(FormField field, Locale locale) {
    this.locale = locale;
    isYear = field.format() == TextFormat.YEAR;
  }

  String write(Object value) {
    if (!(value instanceof BigDecimal number)) {
      return value.toString();
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setGroupingUsed(!isYear);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  @Nullable Object read(String text) {
    String bare = text.strip().replaceAll("[\\s\\u00a0\\u202f'’]", "");
    if (bare.isEmpty()) {
      return null;
    }
    DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
    format.setParseBigDecimal(true);
    ParsePosition position = new ParsePosition(0);
    Number number = format.parse(bare, position);
    // Half a number would silently drop what stands behind it: "31 h" is not 31.
    return number != null && position.getIndex() == bare.length() ? number : text;
  }
}
