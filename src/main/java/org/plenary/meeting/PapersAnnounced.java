package org.plenary.meeting;

import java.util.List;
import java.util.Map;

/**
 * Those invited are told that papers are out.
 *
 * @param leave who let papers in after their date, in the office's words; empty where none was late
 */
public record PapersAnnounced(MeetingId meeting, List<String> papers, String leave, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return leave.isEmpty()
        ? Map.of("papers", papers.size())
        : Map.of("papers", papers.size(), "leave", leave);
  }
}
