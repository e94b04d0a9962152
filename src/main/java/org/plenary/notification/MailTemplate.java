package org.plenary.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of one mail as its author wrote it.
 *
 * @param name folder and event: {@code prize/entry-submitted}
 * @param language the language the file is written in
 * @param isOptional whether its reader may ask for none of this kind
 * @param button what the one link says; empty where the mail asks for nothing on a screen
 * @param why why its reader gets it
 * @param examples what each placeholder stands for, by an example; serves preview and checks
 * @param optional the placeholders that may stay empty
 */
record MailTemplate(
    String name,
    Locale language,
    String subject,
    boolean isOptional,
    @Nullable String button,
    String why,
    Map<String, Object> examples,
    Set<String> optional,
    String body) {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ur");

  String direction() {
    return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
  }

  /**
   * Refuses values that leave a placeholder empty, so that no half mail ever lies in the outbox.
   */
  void requireAllOf(Map<String, Object> values) {
    for (String placeholder : examples.keySet()) {
      if (!optional.contains(placeholder) && values.get(placeholder) == null) {
        throw new IllegalArgumentException(
            "The mail " + name + " needs a value for “" + placeholder + "”");
      }
    }
  }
}
