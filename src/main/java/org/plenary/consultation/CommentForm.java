package org.plenary.consultation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody types into a comment.
 *
 * @param anchor empty until they say what it is about
 * @param proposed the whole paragraph as they would have it; empty where they propose no wording
 * @param stance only of a position
 */
public record CommentForm(
    @Nullable Anchor anchor,
    CommentKind kind,
    Severity severity,
    String text,
    String proposed,
    String reason,
    @Nullable Stance stance) {

  /** What is no position. */
  public CommentForm(
      @Nullable Anchor anchor,
      CommentKind kind,
      Severity severity,
      String text,
      String proposed,
      String reason) {
    this(anchor, kind, severity, text, proposed, reason, null);
  }

  CommentForm at(@Nullable Anchor place) {
    return new CommentForm(place, kind, severity, text, proposed, reason, stance);
  }

  /** Where a body stands on the words of the anchor, and perhaps why. */
  public static CommentForm position(Anchor anchor, @Nullable Stance stance, String reason) {
    return new CommentForm(anchor, CommentKind.POSITION, Severity.MINOR, "", "", reason, stance);
  }
}
