package org.plenary.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as kept, with what only the sign-in needs.
 *
 * @param sessionMark sessions that carry another mark are over
 */
record PersonRecord(
    Person person,
    @Nullable String passwordHash,
    String sessionMark,
    Instant addedAt,
    @Nullable Instant signedInAt) {

  PersonId id() {
    return person.id();
  }

  boolean mayApproach() {
    return person.state() == PersonState.ACTIVE || person.state() == PersonState.UNCONFIRMED;
  }
}
