package org.plenary.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.SqlTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that came after the invitation, announced when the office says so: one mail for all. */
@Service
@Transactional
public class PaperNews {

  private static final int LONGEST_LEAVE = 500;

  private final MeetingAccess access;
  private final Attachments attachments;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PaperNews(
      MeetingAccess access,
      Attachments attachments,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.access = access;
    this.attachments = attachments;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** What nobody invited was told of yet; none before the invitation, which names its papers. */
  @Transactional(readOnly = true)
  public List<Attachment> listNew(Person by, MeetingId id) {
    return listNew(access.office(by, id));
  }

  /** Whether one of these came after the papers' date, so that the chair must have let it in. */
  public static boolean areLate(Meeting meeting, List<Attachment> papers) {
    return papers.stream().anyMatch(paper -> meeting.papersBy().isMissedBy(paper.addedAt()));
  }

  /** Tells everybody invited. Refused without a new paper, and for a late one without a leave. */
  public void announce(Person by, MeetingId id, String leave) {
    Meeting meeting = access.lock(by, id);
    List<Attachment> papers = requireAnnounceable(meeting, leave);
    jdbc.sql("update meeting_meeting set papers_told_at = ? where id = ?")
        .params(SqlTime.of(clock.instant()), id.value())
        .update();
    events.publishEvent(
        new PapersAnnounced(
            id,
            papers.stream().map(Attachment::fileName).toList(),
            areLate(meeting, papers) ? leave.strip() : "",
            by.id().value()));
  }

  /** Refuses what {@link #announce} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  void requireAnnounceable(Person by, MeetingId id, String leave) {
    requireAnnounceable(access.office(by, id), leave);
  }

  private List<Attachment> requireAnnounceable(Meeting meeting, String leave) {
    List<Attachment> papers = listNew(meeting);
    if (papers.isEmpty()) {
      throw new MeetingRefused(Field.MEETING, "no-new-papers");
    }
    if (areLate(meeting, papers) && leave.isBlank()) {
      throw new MeetingRefused(Field.TEXT, "no-leave");
    }
    if (leave.length() > LONGEST_LEAVE) {
      throw new MeetingRefused(Field.TEXT, "note-too-long", LONGEST_LEAVE);
    }
    return papers;
  }

  private List<Attachment> listNew(Meeting meeting) {
    if (meeting.state() != MeetingState.INVITED || meeting.starts().isMissedBy(clock.instant())) {
      return List.of();
    }
    Instant told = toldAt(meeting);
    return attachments.list(meeting.id().subject()).stream()
        .filter(paper -> paper.addedAt().isAfter(told))
        .toList();
  }

  private Instant toldAt(Meeting meeting) {
    return jdbc
        .sql("select papers_told_at from meeting_meeting where id = ?")
        .param(meeting.id().value())
        .query((row, number) -> SqlTime.find(row, "papers_told_at"))
        .list()
        .stream()
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> Objects.requireNonNullElse(meeting.invitedAt(), clock.instant()));
  }
}
