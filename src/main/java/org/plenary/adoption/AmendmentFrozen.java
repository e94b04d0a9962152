package org.plenary.adoption;

import java.util.Map;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;

/** The decided changes are in the text, and somebody else is to confirm that. */
public record AmendmentFrozen(GuidelineId guideline, int draft, String actor)
    implements GuidelineEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft);
  }
}
