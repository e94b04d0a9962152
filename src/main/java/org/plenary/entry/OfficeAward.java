package org.plenary.entry;

import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * An award as the office sees it.
 *
 * @param isHeld whether the entry is offered an award, or has it
 * @param due until when the winner may answer; empty where no answer is waited for
 * @param isOverdue whether that time is up
 */
public record OfficeAward(Entry entry, boolean isHeld, @Nullable Deadline due, boolean isOverdue) {

  public boolean waitsForAnswer() {
    return due != null;
  }
}
