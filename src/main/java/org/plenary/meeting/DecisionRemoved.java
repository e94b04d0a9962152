package org.plenary.meeting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A decision was taken out of the minutes, with its votes.
 *
 * @param isAfterSending whether the group has read it; then what was sent still shows it
 */
public record DecisionRemoved(
    MeetingId meeting, Decision decision, boolean isAfterSending, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("decision", decision.text());
    facts.put("carried", decision.isCarried());
    if (decision.vote() != null) {
      Tally tally = decision.vote().tally();
      facts.put("inFavour", tally.inFavour());
      facts.put("against", tally.against());
      facts.put("abstained", tally.abstained());
    }
    facts.put("isAfterSending", isAfterSending);
    return facts;
  }
}
