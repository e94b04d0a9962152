package org.plenary.adoption;

import java.util.Map;
import org.plenary.guideline.GuidelineEvent;
import org.plenary.guideline.GuidelineId;

/**
 * A text was cleared for the body that adopts.
 *
 * @param inSpite why it was cleared although something held it; empty where nothing did
 */
public record TextCleared(
    GuidelineId guideline, int draft, String ground, String inSpite, String actor)
    implements GuidelineEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("draft", draft, "ground", ground, "inSpite", inSpite);
  }
}
