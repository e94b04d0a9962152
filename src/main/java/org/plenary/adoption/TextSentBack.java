package org.plenary.adoption;

import java.util.Map;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;

/** The body sent a text back. */
public record TextSentBack(GuidelineId guideline, String body, String words, String actor)
    implements GuidelineEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("body", body, "words", words);
  }
}
