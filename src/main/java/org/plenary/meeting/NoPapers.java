package org.plenary.meeting;

import java.time.Instant;
import org.plenary.identity.PersonId;

/** The office's word that there is nothing to read before a meeting. */
public record NoPapers(Instant at, PersonId by, String reason) {}
