package org.plenary.award;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;

/**
 * A line of the guest list: a guest, or a winner for whom nobody is on it.
 *
 * @param slot the key of the award
 * @param guest empty where the winner has not answered, or nobody can come
 */
public record GuestListItem(
    EntryId entry,
    String title,
    String applicant,
    String slot,
    Answer answer,
    @Nullable Guest guest) {

  /** What the winner said. */
  public enum Answer {
    WAITING,
    COMING,
    NOBODY;

    /** The last part of its message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
