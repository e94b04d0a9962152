package org.plenary.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One saved answer.
 *
 * @param value a text, number, boolean, list or map; null once it was emptied
 * @param revision counts the saves of this field, from 1
 * @param savedBy the id of the person
 */
public record StoredAnswer(
    String key, @Nullable Object value, int revision, Instant savedAt, String savedBy) {}
