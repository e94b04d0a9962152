package org.plenary.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Paragraph;

/**
 * A comment that waits for a person to say where it stands.
 *
 * @param before the paragraph it was made on
 * @param candidates what that paragraph may have become, in the order of the new draft
 */
public record PlacementCase(
    PlacedComment placed, @Nullable Paragraph before, List<Candidate> candidates) {

  public PlacementCase {
    candidates = List.copyOf(candidates);
  }

  /** A paragraph of the new draft, and whether the quoted words stand in it. */
  public record Candidate(Paragraph paragraph, boolean quoteStands) {}

  public Comment comment() {
    return placed.comment();
  }
}
