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
    boolean isWaiting =
        !found.isCertain() || found.successors().size() > 1 || isOneOfTheQuotesGone(comment, found);
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

  /** The words stood there several times and do less often now: nobody knows which were meant. */
  private static boolean isOneOfTheQuotesGone(Comment comment, Placement found) {
    int before = count(comment, found.paragraph());
    return found.successors().stream()
        .mapToInt(one -> count(comment, one))
        .anyMatch(now -> now > 0 && now < before);
  }

  private static int count(Comment comment, Paragraph paragraph) {
    return QuotedWords.find(paragraph, comment.anchor().quote()).size();
  }

  static boolean stands(Comment comment, @Nullable Paragraph paragraph) {
    return paragraph != null && paragraph.words().contains(comment.anchor().quote());
  }
}
