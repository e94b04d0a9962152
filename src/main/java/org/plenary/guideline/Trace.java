package org.plenary.guideline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two drafts beside each other.
 *
 * @param placements one for every paragraph of the older draft, in its order
 * @param added the paragraphs of the newer draft that come from none of the older
 */
public record Trace(Draft older, Draft newer, List<Placement> placements, List<Paragraph> added) {

  public Trace {
    placements = List.copyOf(placements);
    added = List.copyOf(added);
  }

  /** Whether every paragraph stands where it stood and says what it said. */
  public boolean isUnchanged() {
    return ChangeCount.of(this).isNothing();
  }

  public Map<ParagraphId, Placement> byParagraph() {
    return placements.stream()
        .collect(Collectors.toMap(placement -> placement.paragraph().id(), place -> place));
  }
}
