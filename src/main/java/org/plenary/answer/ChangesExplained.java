package org.plenary.answer;

import java.util.Map;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;

/**
 * Somebody said why a draft and the answers to the one before do not meet.
 *
 * @param left how many changes and answers still wait for an explanation
 */
public record ChangesExplained(
    GuidelineId guideline, DraftId draft, int explained, int left, String actor)
    implements GuidelineEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft.value(), "explained", explained, "left", left);
  }
}
