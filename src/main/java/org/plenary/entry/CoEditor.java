package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * Somebody who writes an entry with its owner, or was asked to.
 *
 * @param person who they are; empty until they joined
 */
public record CoEditor(
    String id,
    EntryId entry,
    String email,
    @Nullable PersonId person,
    Instant invitedAt,
    @Nullable Instant joinedAt) {

  public boolean hasJoined() {
    return joinedAt != null;
  }
}
