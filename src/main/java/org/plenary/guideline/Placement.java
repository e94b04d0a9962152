package org.plenary.guideline;

import java.util.List;

/**
 * Where a paragraph of the older draft is found in the newer one.
 *
 * @param successors in the order of the newer draft; empty when removed
 * @param isMoved whether its successor stands elsewhere among those that stayed; a split or merged
 *     paragraph may have moved too
 * @param isEdited whether its words are no longer the same
 * @param isCertain whether something said about the paragraph may follow it without a person
 *     looking: false for a split one, for one whose words are mostly others, for one that was only
 *     taken for the same by its words, and for one that only a file did not bring
 */
public record Placement(
    Paragraph paragraph,
    Fate fate,
    List<Paragraph> successors,
    boolean isMoved,
    boolean isEdited,
    boolean isCertain) {

  public Placement {
    successors = List.copyOf(successors);
  }
}
