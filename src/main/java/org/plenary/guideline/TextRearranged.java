package org.plenary.guideline;

import java.util.Map;

/**
 * A paragraph of a working draft was inserted, moved, split, merged, removed, put back or made
 * another kind.
 *
 * @param step what was done, such as "split"
 */
public record TextRearranged(
    GuidelineId guideline, DraftId draft, String step, ParagraphId paragraph, String actor)
    implements GuidelineEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft.value(), "step", step, "paragraph", paragraph.value());
  }
}
