package org.plenary.answer;

import java.util.List;
import java.util.Map;
import org.plenary.consultation.Comment;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Fate;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;

/**
 * Where the answers to a draft and the next draft do not point at each other.
 *
 * @param accepted how many comments on the older draft are accepted so far
 * @param unchanged accepted comments whose paragraph reads as before, and those on a question or
 *     the whole, of which no redline can show what came
 * @param unasked changes that no accepted comment asked for
 */
public record Mismatches(
    Draft older, Draft newer, int accepted, List<Unchanged> unchanged, List<Unasked> unasked) {

  public Mismatches {
    unchanged = List.copyOf(unchanged);
    unasked = List.copyOf(unasked);
  }

  /** An accepted comment without a change; the reason is empty until somebody says it. */
  public record Unchanged(Comment comment, String because) {}

  /** A change without a comment. The fate is of the older paragraph; EDITED also of new ones. */
  public record Unasked(Paragraph paragraph, Fate fate, boolean isNew, String because) {}

  public int countUnexplained() {
    return (int)
        (unchanged.stream().filter(one -> one.because().isEmpty()).count()
            + unasked.stream().filter(one -> one.because().isEmpty()).count());
  }

  static Unasked of(Paragraph paragraph, Fate fate, boolean isNew, Map<ParagraphId, String> why) {
    return new Unasked(paragraph, fate, isNew, why.getOrDefault(paragraph.id(), ""));
  }
}
