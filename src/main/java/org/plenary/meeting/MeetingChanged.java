package org.plenary.meeting;

import java.util.Map;

/**
 * What a meeting's invitation says was changed, but not when it begins.
 *
 * @param isTold whether it concerns those invited, who know it otherwise
 */
public record MeetingChanged(Meeting before, Meeting now, boolean isTold, String actor)
    implements MeetingEvent {

  @Override
  public MeetingId meeting() {
    return now.id();
  }

  @Override
  public Map<String, Object> facts() {
    return MeetingDifference.between(before, now);
  }
}
