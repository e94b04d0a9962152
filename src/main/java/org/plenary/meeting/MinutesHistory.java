package org.plenary.meeting;

import java.util.List;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the group was sent before it read what the minutes say now. */
@Service
public class MinutesHistory {

  private final SentMinutesRows sent;
  private final MinutesRows minutes;
  private final DecisionRows decisions;
  private final MeetingAccess access;

  MinutesHistory(
      SentMinutesRows sent, MinutesRows minutes, DecisionRows decisions, MeetingAccess access) {
    this.sent = sent;
    this.minutes = minutes;
    this.decisions = decisions;
    this.access = access;
  }

  /** As they were sent and are no longer, the latest first. */
  @Transactional(readOnly = true)
  public List<SentMinutes> list(Person by, MeetingId id) {
    access.read(by, id);
    List<SentMinutes> all = sent.list(id, sending -> decisions.list(id, sending));
    boolean isLastStillSo = !minutes.get(id, List.of(), List.of()).isChanged();
    return isLastStillSo && !all.isEmpty() ? all.subList(1, all.size()) : all;
  }
}
