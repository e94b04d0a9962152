package org.plenary.process.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user task that waits for a person.
 *
 * @param task the task's id in the model: {@code correct-entry}
 * @param screen its form key: the path of its screen with {@code {key}} for the business key, or
 *     the name of a form
 */
public record OpenTask(
    String id,
    String procedure,
    String key,
    String task,
    String name,
    @Nullable String screen,
    Instant since,
    @Nullable Instant due) {}
