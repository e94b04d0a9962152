package org.plenary.guideline;

import java.util.Map;

/** Work on the next draft began, from the text of the one before. */
public record DraftStarted(GuidelineId guideline, DraftId draft, int number, String actor)
    implements GuidelineEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft.value(), "number", number);
  }
}
