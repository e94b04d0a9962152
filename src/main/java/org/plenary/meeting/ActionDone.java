package org.plenary.meeting;

import java.util.Map;

/** What a meeting gave somebody is done. */
public record ActionDone(MeetingId meeting, ActionId action, String actor) implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("action", action.value());
  }
}
