package org.plenary.guideline;

import java.util.Map;

/** A guideline was begun, with an empty first draft. */
public record GuidelineStarted(GuidelineId guideline, DraftId draft, String title, String actor)
    implements GuidelineEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("title", title, "draft", draft.value());
  }
}
