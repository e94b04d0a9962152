package org.plenary.consultation;

import java.util.List;

/**
 * What became of whom open rounds ask.
 *
 * @param added who came to a group, or which body to the list, since the round opened
 * @param ended who left before they answered, or after
 */
public record RequestChanges(
    List<RoundId> open, List<CommentRequest> added, List<CommentRequest> ended) {}
