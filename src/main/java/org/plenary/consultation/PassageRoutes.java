package org.plenary.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.ParagraphId;

/** Where the words are that a comment is about, in the draft it was made on. */
public final class PassageRoutes {

  private PassageRoutes() {}

  /** For those with an account: the paragraph and the comment beside it, its words alone marked. */
  public static String read(Comment comment) {
    ParagraphId paragraph = comment.anchor().paragraph();
    return paragraph == null
        ? ConsultationRoutes.read(comment.round())
        : ConsultationRoutes.read(comment.round(), paragraph) + "&comment=" + comment.id();
  }

  /** For everybody, where the round is open to all: by number, of those about a paragraph. */
  public static Map<Integer, String> open(Collection<Comment> comments) {
    Map<Integer, String> found = new HashMap<>();
    for (Comment comment : comments) {
      ParagraphId paragraph = comment.anchor().paragraph();
      if (paragraph != null) {
        found.put(comment.number(), open(comment, paragraph));
      }
    }
    return found;
  }

  private static String open(Comment comment, ParagraphId paragraph) {
    Anchor anchor = comment.anchor();
    String passage =
        anchor.start() == null
            ? ""
            : "?passage=%s&from=%d&to=%d"
                .formatted(paragraph, anchor.start(), anchor.start() + anchor.quote().length());
    return ConsultationRoutes.open(comment.round())
        + passage
        + "#"
        + GuidelineRoutes.anchor(paragraph);
  }
}
