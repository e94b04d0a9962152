package org.plenary.adoption;

import java.util.Map;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;

/** A text was cleared for the body that adopts. */
public record TextCleared(GuidelineId guideline, int draft, String ground, String actor)
    implements GuidelineEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft, "ground", ground);
  }
}
