package org.plenary.adoption;

import java.util.Map;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;

/** The body adopted a text with changes, which are to be put in before it is out. */
public record ChangesDecided(GuidelineId guideline, String body, String words, String actor)
    implements GuidelineEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("body", body, "words", words);
  }
}
