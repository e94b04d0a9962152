package org.plenary.meeting;

import java.util.Map;

/** An invited person said whether they come. */
public record InvitationAnswered(MeetingId meeting, Reply reply, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("reply", reply.name());
  }
}
