package org.plenary.guideline;

import java.util.Map;

/** A guideline got another title. */
public record GuidelineRenamed(GuidelineId guideline, String title, String actor)
    implements GuidelineEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("title", title);
  }
}
