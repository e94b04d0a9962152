package org.plenary.process;

import java.time.Instant;

/**
 * A step of a procedure that failed at every try.
 *
 * @param step what the model calls it
 * @param about what the procedure is about, where somebody can tell; or empty
 * @param failure what went wrong, in the program's own words
 */
public record FailedStep(String id, String step, String about, Instant since, String failure) {}
