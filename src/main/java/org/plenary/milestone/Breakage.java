package org.plenary.milestone;

/**
 * A milestone that could not begin when it is expected to.
 *
 * @param days how many days too early it would begin
 * @param because the milestone it would have to wait for
 * @param fitting the first days that would do
 */
public record Breakage(Milestone milestone, long days, Milestone because, Window fitting) {}
