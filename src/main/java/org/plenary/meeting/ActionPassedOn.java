package org.plenary.meeting;

import java.util.Map;

/** An action has another owner, by the same last day. */
public record ActionPassedOn(
    MeetingId meeting, ActionId action, String from, String to, String reason, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("action", action.value(), "from", from, "to", to, "reason", reason);
  }
}
