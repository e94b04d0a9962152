package org.plenary.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRefused.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the experts of a guideline: when, where, and about what. */
@Service
@Transactional
public class Meetings {

  private final ExpertMeetingRows rows;
  private final InviteeRows invitees;
  private final MeetingAccess access;
  private final Guidelines guidelines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Meetings(
      ExpertMeetingRows rows,
      InviteeRows invitees,
      MeetingAccess access,
      Guidelines guidelines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.invitees = invitees;
    this.access = access;
    this.guidelines = guidelines;
    this.events = events;
    this.clock = clock;
  }

  public MeetingId plan(Person by, GuidelineId guideline, MeetingPlan plan) {
    NotAllowed.unlessStaff(by);
    guidelines.get(by, guideline);
    MeetingPlan checked = plan.checked();
    MeetingId id = MeetingId.next();
    rows.insert(
        new Meeting(
            id,
            guideline,
            checked.title(),
            checked.starts(),
            checked.endsAt(),
            checked.place(),
            checked.link(),
            checked.agenda(),
            checked.papersDays(),
            MeetingState.PLANNED,
            0,
            null));
    events.publishEvent(new MeetingPlanned(id, checked.title(), by.id().value()));
    return id;
  }

  /**
   * Those invited are told of another time, and asked again whether they come. Of another place,
   * link, end or title they are told until the meeting is over.
   */
  public void change(Person by, MeetingId id, MeetingPlan plan) {
    Meeting before = access.lock(by, id);
    MeetingPlan checked = requireChangeable(before, plan);
    Meeting now = before.with(checked, before.version() + 1);
    rows.update(now);
    if (before.isMovedBy(checked)) {
      invitees.forgetAnswers(id, clock.instant());
      events.publishEvent(new MeetingMoved(before, now, by.id().value()));
    } else {
      boolean isTold = before.isToldOf(checked, clock.instant());
      events.publishEvent(new MeetingChanged(before, now, isTold, by.id().value()));
    }
  }

  /** Refuses what {@link #change} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  void requireChangeable(Person by, MeetingId id, MeetingPlan plan) {
    requireChangeable(access.office(by, id), plan);
  }

  private MeetingPlan requireChangeable(Meeting before, MeetingPlan plan) {
    refuseUnlessAhead(before);
    MeetingPlan checked = plan.checked();
    if (before.isMovedBy(checked) && checked.starts().isMissedBy(clock.instant())) {
      throw new MeetingRefused(Field.STARTS, "in-the-past");
    }
    if (before.state() == MeetingState.INVITED && checked.agenda().isEmpty()) {
      throw new MeetingRefused(Field.AGENDA, "no-agenda");
    }
    return checked;
  }

  public void cancel(Person by, MeetingId id, String reason) {
    Meeting meeting = access.lock(by, id);
    requireCancellable(meeting, reason);
    rows.update(meeting.with(meeting.planWith(meeting.agenda()), meeting.version() + 1));
    rows.move(id, meeting.state(), MeetingState.CANCELLED);
    events.publishEvent(new MeetingCancelled(id, reason.strip(), by.id().value()));
  }

  /** Refuses what {@link #cancel} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  void requireCancellable(Person by, MeetingId id, String reason) {
    requireCancellable(access.office(by, id), reason);
  }

  private static void requireCancellable(Meeting meeting, String reason) {
    refuseUnlessAhead(meeting);
    if (reason.isBlank()) {
      throw new MeetingRefused(Field.TEXT, "no-reason");
    }
  }

  public Meeting get(Person by, MeetingId id) {
    return access.read(by, id);
  }

  /** For steps of procedures and other modules, which act for nobody. */
  public Meeting get(MeetingId id) {
    return rows.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
  }

  /** What this person may know of, the latest first. The same few statements for any number. */
  @Transactional(readOnly = true)
  public List<Meeting> list(Person by) {
    List<Meeting> all = rows.list();
    if (by.mayReadEverything()) {
      return all;
    }
    Set<MeetingId> invited = access.invitationsOf(by);
    Set<GuidelineId> known = new HashSet<>();
    all.stream()
        .map(Meeting::guideline)
        .distinct()
        .filter(guideline -> access.isOfTheGroup(by, guideline))
        .forEach(known::add);
    return all.stream()
        .filter(Meeting::isKnownToGroup)
        .filter(one -> invited.contains(one.id()) || known.contains(one.guideline()))
        .toList();
  }

  /** Every meeting of a guideline, for other modules. */
  @Transactional(readOnly = true)
  public List<Meeting> list(GuidelineId guideline) {
    return rows.list(guideline);
  }

  @Transactional(readOnly = true)
  public Map<String, String> names(Collection<String> ids) {
    return rows.list().stream()
        .filter(meeting -> ids.contains(meeting.id().value()))
        .collect(Collectors.toMap(meeting -> meeting.id().value(), Meeting::title));
  }

  private static void refuseUnlessAhead(Meeting meeting) {
    if (!meeting.isAhead()) {
      throw new MeetingRefused(Field.MEETING, "over");
    }
  }
}
