package org.plenary.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormSchema;

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

  /** Under which name its answers are kept. */
  public String document() {
    return "work-item:" + id;
  }
}
