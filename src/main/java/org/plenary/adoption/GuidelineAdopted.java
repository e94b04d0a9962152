package org.plenary.adoption;

import java.util.Map;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;

/** The body adopted a guideline, with or without changes. */
public record GuidelineAdopted(
    GuidelineId guideline, String body, boolean withChanges, String actor)
    implements GuidelineEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("body", body, "withChanges", withChanges);
  }
}
