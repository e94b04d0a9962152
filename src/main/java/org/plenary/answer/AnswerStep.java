package org.plenary.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/** One line of the history of an answer. */
public record AnswerStep(
    AnswerDeed deed, @Nullable Outcome outcome, String words, PersonId by, Instant at) {}
