package org.plenary.consultation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Fate;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Placement;

/** Follows a comment with its paragraph. What the paragraph is unsure of, the comment is too. */
final class PlacementRule {

  private PlacementRule() {}

  static CommentPlace place(Comment comment, Map<ParagraphId, Placement> trace) {
    ParagraphId anchor = comment.anchor().paragraph();
    if (anchor == null) {
      return new CommentPlace(comment.id(), Fate.SAME, false, null, comment.label(), true, false);
    }
    Placement found = trace.get(anchor);
    if (found == null) {
      return new CommentPlace(comment.id(), Fate.REMOVED, true, null, "", false, false);
    }
    boolean isWaiting = !found.isCertain() || found.successors().size() > 1;
    Paragraph next = isWaiting || found.successors().isEmpty() ? null : found.successors().get(0);
    return new CommentPlace(
        comment.id(),
        found.fate(),
        isWaiting,
        next == null ? null : next.id(),
        next == null ? "" : next.number(),
        next != null && stands(comment, next),
        false);
  }

  static boolean stands(Comment comment, @Nullable Paragraph paragraph) {
    return paragraph != null && paragraph.words().contains(comment.anchor().quote());
  }
}
