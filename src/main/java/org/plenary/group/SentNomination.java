package org.plenary.group;

import java.time.Instant;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;

/** A nomination as it was at the moment it was sent. */
public record SentNomination(
    int version, Instant at, Answers answers, FormSchema form, String sha256) {}
