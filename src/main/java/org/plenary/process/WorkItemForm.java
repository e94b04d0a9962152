package org.plenary.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormSchema;
import org.plenary.shared.Subject;

/**
 * A work item that is done by filling in a form.
 *
 * @param id of the task; its answers are kept under {@link #document()}
 * @param name what the model calls it
 * @param subject what it is about, in words; empty where nobody knows
 */
public record WorkItemForm(
    String id,
    String procedure,
    String key,
    String task,
    String name,
    String subject,
    @Nullable Instant due,
    FormSchema schema) {

  static final String KIND = "work-item";

  /** What its files belong to. */
  Subject owner() {
    return new Subject(KIND, id);
  }

  /** Under which name its answers are kept. */
  public String document() {
    return owner().toString();
  }
}
