package org.plenary.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer that met another one and waits for its author to choose between the two. */
public record SetAside(String key, @Nullable Object value, String by, Instant at) {}
