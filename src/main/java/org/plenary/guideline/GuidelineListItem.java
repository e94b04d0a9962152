package org.plenary.guideline;

import java.util.List;
import java.util.Optional;

/**
 * A guideline with those of its drafts the reader may open.
 *
 * @param drafts by number
 */
public record GuidelineListItem(Guideline guideline, List<Draft> drafts) {

  public GuidelineListItem {
    drafts = List.copyOf(drafts);
  }

  public Optional<Draft> newest() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
  }
}
