package org.plenary.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the list of people. */
public record PersonListItem(Person person, Instant addedAt, @Nullable Instant signedInAt) {}
