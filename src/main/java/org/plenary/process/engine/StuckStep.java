package org.plenary.process.engine;

import java.time.Instant;

/**
 * A step of a procedure that failed at every try and waits for somebody to have it tried again.
 *
 * @param step what the model calls it
 * @param failure what went wrong, in the program's own words
 */
public record StuckStep(
    String id, String procedure, String key, String step, Instant since, String failure) {}
