package org.plenary.milestone;

/**
 * A date of another thing that a milestone follows.
 *
 * @param key names it among the dates of its thing: {@code call}
 */
public record FollowedDate(String key, String name, Window window) {}
