package org.plenary.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.TextTooLong;
import org.springframework.stereotype.Component;

/** What a call for hosts may ask for, and until when. */
@Component
class HostCallPolicy {

  private static final int LONGEST_NOTE = 1000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_WANTED = 20;

  private final Guidelines guidelines;
  private final Clock clock;

  HostCallPolicy(Guidelines guidelines, Clock clock) {
    this.guidelines = guidelines;
    this.clock = clock;
  }

  void requireOpenable(
      Person by, GuidelineId guideline, List<HostWanted> wanted, LocalDate dueOn, String note) {
    guidelines.get(by, guideline);
    NotAllowed.unlessStaff(by);
    if (wanted.isEmpty() || wanted.size() > MOST_WANTED) {
      throw new MeetingRefused(Field.AGENDA, "hosts-wanted", MOST_WANTED);
    }
    requireAhead(by, dueOn);
    for (HostWanted one : wanted) {
      if (one.name().isBlank() || one.name().length() > LONGEST_NAME) {
        throw new MeetingRefused(Field.TITLE, "host-wanted-name", LONGEST_NAME);
      }
      if (one.from() == null || one.through() == null || one.through().isBefore(one.from())) {
        throw new MeetingRefused(Field.STARTS, "host-window", one.name());
      }
      if (!dueOn.isBefore(one.from())) {
        throw new MeetingRefused(Field.DUE, "host-due-late", one.name());
      }
    }
    TextTooLong.check(note, LONGEST_NOTE);
  }

  private void requireAhead(Person by, LocalDate dueOn) {
    if (LastDay.of(dueOn, by.zone()).isMissedBy(clock.instant())) {
      throw new MeetingRefused(Field.DUE, "host-due-over");
    }
  }

  void requireExtendable(Hosting hosting, LocalDate dueOn, String reason) {
    if (!hosting.isOpen()) {
      throw new MeetingRefused(Field.MEETING, "host-decided");
    }
    if (!dueOn.isAfter(hosting.dueOn())
        || LastDay.of(dueOn, hosting.zone()).isMissedBy(clock.instant())) {
      throw new MeetingRefused(Field.DUE, "host-due-over");
    }
    if (!dueOn.isBefore(hosting.from())) {
      throw new MeetingRefused(Field.DUE, "host-due-late", hosting.name());
    }
    LastDayMove.requireReason(reason);
  }
}
