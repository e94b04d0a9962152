package org.plenary.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the office owes papers, and that it is reminded once when they are overdue. */
@Service
@Transactional
public class PaperReminders {

  /** Whoever invites later than papers are due has this long before they are called overdue. */
  private static final Duration GRACE = Duration.ofDays(1);

  private final ExpertMeetingRows meetings;
  private final NoPapersRows rows;
  private final OwedPapers owed;
  private final Guidelines guidelines;
  private final Notices notices;
  private final People people;
  private final Clock clock;

  PaperReminders(
      ExpertMeetingRows meetings,
      NoPapersRows rows,
      OwedPapers owed,
      Guidelines guidelines,
      Notices notices,
      People people,
      Clock clock) {
    this.meetings = meetings;
    this.rows = rows;
    this.owed = owed;
    this.guidelines = guidelines;
    this.notices = notices;
    this.people = people;
    this.clock = clock;
  }

  /** A week before papers are to be out, or in the past where people were invited later. */
  @Transactional(readOnly = true)
  public Instant askedAt(MeetingId id) {
    return get(id).papersAskedAt();
  }

  /** The instant that itself is still in time. */
  @Transactional(readOnly = true)
  public Instant dueAt(MeetingId id) {
    Meeting meeting = get(id);
    Instant by = meeting.papersBy().at();
    Instant invited = Objects.requireNonNullElse(meeting.invitedAt(), by);
    Instant earliest = invited.plus(GRACE);
    return by.isAfter(earliest) ? by : earliest;
  }

  /** Tells everybody in the office, once a meeting. */
  public void remind(MeetingId id) {
    if (!owed.areOwed(id) || !rows.reminded(id, clock.instant())) {
      return;
    }
    Meeting meeting = get(id);
    String guideline = guidelines.get(meeting.guideline()).title();
    for (Person staff : people.listWithRole(Role.STAFF)) {
      notices.queue(
          new NoticeRequest(
              "consultation/meeting-papers-missing",
              staff.asRecipient(),
              meeting.id().subject(),
              MeetingRoutes.papers(id),
              meeting.papersBy(),
              Map.of("name", staff.name(), "meeting", meeting.title(), "guideline", guideline),
              null));
    }
  }

  private Meeting get(MeetingId id) {
    return meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
  }
}
