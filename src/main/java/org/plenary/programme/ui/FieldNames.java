package org.plenary.programme.ui;

import java.util.Optional;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionPart;

/** Names a field of an edition as its screen does: {@code slots.tech-gold.count} is "Number". */
final class FieldNames {

  private FieldNames() {}

  static Optional<EditionDate> date(String field) {
    return EditionDate.find(field.substring(field.lastIndexOf('.') + 1));
  }

  static String of(EditionPart part, String field) {
    String[] steps = field.split("\\.");
    String last = steps[steps.length - 1];
    if (part == EditionPart.DATES) {
      return date(field).map(EditionWords::of).orElse(last);
    }
    if (steps.length == 1 && last.equals(part.key())) {
      return EditionWords.text("programme.field.order");
    }
    String name = EditionWords.text("programme.field." + last);
    return steps.length < 3 ? name : EditionWords.text("programme.field.of", steps[1], name);
  }
}
