package org.plenary.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A body or an expert whom a round asks and who has said nothing.
 *
 * @param whom the id of the body or the person
 * @param hasReader whether anybody with an account can be reminded
 * @param remindedAt when the office last reminded them by hand
 */
public record Silent(
    String whom, String name, boolean isBody, boolean hasReader, @Nullable Instant remindedAt) {}
