package org.plenary.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.guideline.Change;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.ParagraphId;

/**
 * What the draft after a round changed, and what of the round each change goes back to.
 *
 * @param positions where bodies stand on words of paragraphs of either draft
 */
public record RoundChanges(
    DispositionReport report,
    Draft newer,
    Map<ParagraphId, List<String>> positions,
    List<Change> changes) {

  public RoundChanges {
    changes = List.copyOf(changes);
  }

  /** The comments on a changed paragraph. */
  public List<DispositionReport.Line> said(Change change) {
    return report.lines().stream()
        .filter(line -> change.ids().contains(line.comment().anchor().paragraph()))
        .toList();
  }

  /** Where bodies stand on the words of a changed paragraph, as published texts have it. */
  public List<String> positions(Change change) {
    return change.ids().stream()
        .flatMap(id -> positions.getOrDefault(id, List.of()).stream())
        .toList();
  }

  /** Where the change stands that a comment may have asked for; null where nothing changed. */
  public @Nullable String anchor(Comment comment) {
    return changes.stream()
        .filter(change -> change.ids().contains(comment.anchor().paragraph()))
        .map(RoundChanges::anchor)
        .findFirst()
        .orElse(null);
  }

  public static String anchor(Change change) {
    return GuidelineRoutes.anchor(change.paragraph().id());
  }
}
