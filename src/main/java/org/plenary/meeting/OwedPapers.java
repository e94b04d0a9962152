package org.plenary.meeting;

import java.time.Clock;
import java.util.Optional;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRefused.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office owes a meeting to read: a paper, or the word that there will be none. */
@Service
@Transactional
public class OwedPapers {

  private static final int LONGEST_REASON = 500;

  private final NoPapersRows rows;
  private final ExpertMeetingRows meetings;
  private final MeetingAccess access;
  private final Attachments attachments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OwedPapers(
      NoPapersRows rows,
      ExpertMeetingRows meetings,
      MeetingAccess access,
      Attachments attachments,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.meetings = meetings;
    this.access = access;
    this.attachments = attachments;
    this.events = events;
    this.clock = clock;
  }

  /** Nothing to read is there, none was said to be needed, and people could still read it. */
  @Transactional(readOnly = true)
  public boolean areOwed(MeetingId id) {
    Meeting meeting = meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
    return isAwaited(meeting) && rows.find(id).isEmpty() && isWithout(meeting);
  }

  /** Whether they are owed and the time to ask for them has come. */
  @Transactional(readOnly = true)
  public boolean areAsked(MeetingId id) {
    return areOwed(id)
        && meetings
            .find(id)
            .filter(one -> !clock.instant().isBefore(one.papersAskedAt()))
            .isPresent();
  }

  @Transactional(readOnly = true)
  public Optional<NoPapers> findNone(Person by, MeetingId id) {
    return rows.find(access.read(by, id).id());
  }

  /** Says that there will be no papers. Refused without a reason, and where there is one. */
  public void giveUp(Person by, MeetingId id, String reason) {
    Meeting meeting = access.lock(by, id);
    if (!meeting.isAhead()) {
      throw new MeetingRefused(Field.MEETING, "over");
    }
    if (!isWithout(meeting)) {
      throw new MeetingRefused(Field.MEETING, "papers-there");
    }
    if (reason.isBlank()) {
      throw new MeetingRefused(Field.TEXT, "no-papers-reason");
    }
    if (reason.strip().length() > LONGEST_REASON) {
      throw new MeetingRefused(Field.TEXT, "note-too-long", LONGEST_REASON);
    }
    rows.set(id, new NoPapers(clock.instant(), by.id(), reason.strip()));
    events.publishEvent(new PapersGivenUp(id, reason.strip(), by.id().value()));
    changed(id);
  }

  /** Takes that back; until there is a paper, one is owed again. */
  public void expect(Person by, MeetingId id) {
    access.lock(by, id);
    if (rows.clear(id)) {
      events.publishEvent(new PapersExpected(id, by.id().value()));
      changed(id);
    }
  }

  /** A paper is there, whatever was said before. */
  void settled(MeetingId id) {
    rows.clear(id);
    changed(id);
  }

  void changed(MeetingId id) {
    events.publishEvent(new PapersOwedChanged(id));
  }

  private boolean isAwaited(Meeting meeting) {
    return meeting.state() == MeetingState.INVITED
        && clock.instant().isBefore(meeting.starts().at());
  }

  private boolean isWithout(Meeting meeting) {
    return attachments.list(meeting.id().subject()).isEmpty();
  }
}
