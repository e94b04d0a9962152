package org.plenary.meeting;

import java.util.Map;

/** Somebody owes what a meeting gave them. */
public record ActionGiven(MeetingId meeting, ActionId action, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("action", action.value());
  }
}
