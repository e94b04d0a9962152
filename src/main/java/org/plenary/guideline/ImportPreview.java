package org.plenary.guideline;

import java.util.List;

/**
 * What a file would do to a draft.
 *
 * @param knowsItsState whether the file says which state of this draft it was made from. Then the
 *     differences are only those that meet a change made since, and what stands in the draft stays
 *     unless somebody chooses the file. Otherwise they are all there are, and the file wins.
 */
public record ImportPreview(
    ReadText text, boolean knowsItsState, List<ImportDifference> differences) {

  public ImportPreview {
    differences = List.copyOf(differences);
  }
}
