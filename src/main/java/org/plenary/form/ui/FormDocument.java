package org.plenary.form.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SetAside;
import org.plenary.form.StoredAnswer;

/** What one person fills in: a form, its answers so far, and where new ones go. */
public interface FormDocument {

  /** Names the document in this browser, so that text which did not reach us finds its way back. */
  String id();

  FormSchema schema();

  /** What is known without asking, such as {@link FormField#APPLICANT_TYPE}. */
  default Map<String, Object> context() {
    return Map.of();
  }

  /** The answers as they are kept now, by field key. */
  Map<String, StoredAnswer> load();

  /**
   * Keeps one answer.
   *
   * @throws org.plenary.shared.Refusal if it may not be kept; the reason is shown at the field
   */
  SaveOutcome save(String fieldKey, @Nullable Object value, int baseRevision);

  /** What this person typed over somebody else's change and has still to choose about. */
  default List<SetAside> listAside() {
    return List.of();
  }

  /** The person chose the other answer. */
  default void dropAside(String fieldKey) {}

  /** Whether the field may only be read, as those not asked about in a correction. */
  default boolean isReadOnly(FormField field) {
    return false;
  }

  /** What somebody asks to be corrected in this field. */
  default Optional<String> remark(FormField field) {
    return Optional.empty();
  }

  /** The name people know the author of another answer by. */
  default String nameOf(String personId) {
    return personId;
  }

  /** Where the files of this field are added and removed. */
  FileSlot fileSlot(FormField field);

  /** What is wrong and, for a complete check, missing. */
  default List<Problem> check(Answers answers, boolean complete) {
    return FormValidator.check(schema(), answers, context(), complete);
  }
}
