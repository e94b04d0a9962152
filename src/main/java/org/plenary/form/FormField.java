package org.plenary.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param key names its answer; a note has the id of its component instead
 * @param hint said above the field, empty if there is nothing to add
 * @param format what a text or a number must look like
 * @param unit stands behind a number or a text, empty for none
 * @param showFor the applicant types that are asked; empty means everybody
 * @param hiddenWhen when it is not asked at all
 * @param columns its share of a row of sixteen
 * @param children the questions of each row of a repeated group
 * @param addLabel the words on the button that adds a row, empty for the usual ones
 * @param original the label that counts, where the other is a translation of it; else empty
 */
public record FormField(
    String key,
    FieldType type,
    String label,
    String hint,
    boolean required,
    Limits limits,
    TextFormat format,
    String unit,
    List<FieldOption> options,
    Set<String> showFor,
    @Nullable Condition hiddenWhen,
    int columns,
    List<FormField> children,
    String addLabel,
    String original) {

  /** A field this wide fills its row. */
  public static final int FULL_ROW = 16;

  /** The context entry that says for whom the form is shown. */
  public static final String APPLICANT_TYPE = "applicantType";

  public FormField {
    options = List.copyOf(options);
    showFor = Set.copyOf(showFor);
    children = List.copyOf(children);
  }

  /** Most words of a long text, or null. */
  public @Nullable Integer maxWords() {
    return type == FieldType.LONG_TEXT ? limits.most() : null;
  }

  /** In one line: as its reader reads it, with the words that count in brackets if they differ. */
  public String labelWithOriginal() {
    return original.isEmpty() || original.equals(label) ? label : label + " (" + original + ")";
  }

  public boolean takesFiles() {
    return type == FieldType.FILES;
  }

  /** Whether it is asked, given the answers so far and what else is known. */
  public boolean isShown(Answers answers, Map<String, Object> context) {
    return isFor(showFor, context)
        && (hiddenWhen == null || !hiddenWhen.holds(new Surroundings(answers, context)));
  }

  /** The words people read for a stored choice; an unknown one is shown as it is. */
  public String labelOf(String value) {
    String chosen = valueOf(value);
    return options.stream()
        .filter(option -> option.value().equals(chosen))
        .findFirst()
        .map(FieldOption::label)
        .orElse(value);
  }

  /** What an answer is by the options of today: a country that was once typed is its code. */
  public String valueOf(Object answer) {
    return type == FieldType.COUNTRY ? CountryOptions.valueOf(answer) : answer.toString();
  }

  public Optional<FormField> findChild(String childKey) {
    return children.stream().filter(child -> child.key().equals(childKey)).findFirst();
  }

  /** Applicant types are compared in capitals, however they were written. */
  static String upper(Object type) {
    return type.toString().toUpperCase(Locale.ROOT);
  }

  // Without a known applicant type everything is shown: a reader of the bare form misses nothing.
  static boolean isFor(Set<String> showFor, Map<String, Object> context) {
    Object type = context.get(APPLICANT_TYPE);
    return showFor.isEmpty() || type == null || showFor.contains(upper(type));
  }
}
