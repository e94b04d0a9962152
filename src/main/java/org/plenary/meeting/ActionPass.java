package org.plenary.meeting;

import java.time.Instant;
import org.plenary.identity.PersonId;

/** An action went on from one person to another. */
public record ActionPass(
    ActionId action, PersonId from, PersonId to, String reason, PersonId by, Instant at) {}
