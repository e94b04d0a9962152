package org.plenary.form;

import java.util.Locale;

/**
 * One text of a form in another language.
 *
 * @param key the question, with a dot before that of a question in its rows, or the id of a section
 * @param text which of its texts: {@link #LABEL}, {@link #DESCRIPTION}, an option, and so on
 * @param words blank to have the English ones shown
 */
public record Translation(String key, String text, Locale language, String words) {

  public static final String LABEL = "label";
  public static final String DESCRIPTION = "description";

  /** What the whole form is called; see {@link FormEdit#WHOLE}. */
  public static final String TITLE = "title";

  /** The help under a section's title. */
  public static final String HINT = "hint";

  /** The button that adds a row. */
  public static final String ADD_LABEL = "addLabel";

  public static final String UNIT = "unit";

  /** The words of the option with this value. */
  public static String option(String value) {
    return "option." + value;
  }
}
