package org.plenary.adoption;

import java.util.Map;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;

/** An amended text is not what was decided, so it is amended once more. */
public record AmendmentGivenBack(GuidelineId guideline, int draft, String words, String actor)
    implements GuidelineEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft, "words", words);
  }
}
