package org.plenary.guideline;

import java.util.Map;

/** A draft got its final text and the hash that proves it. */
public record DraftFrozen(
    GuidelineId guideline, DraftId draft, int number, String sha256, String actor)
    implements GuidelineEvent {

  public boolean isOutline() {
    return Draft.isOutline(number);
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft.value(), "number", number, "sha256", sha256);
  }
}
