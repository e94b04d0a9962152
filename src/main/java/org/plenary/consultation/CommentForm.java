package org.plenary.consultation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody types into a comment.
 *
 * @param anchor empty until they say what it is about
 * @param proposed the whole paragraph as they would have it; empty where they propose no wording
 */
public record CommentForm(
    @Nullable Anchor anchor,
    CommentKind kind,
    Severity severity,
    String text,
    String proposed,
    String reason) {}
