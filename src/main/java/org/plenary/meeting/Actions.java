package org.plenary.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings gave people to do. */
@Service
@Transactional
public class Actions {

  private final ActionRows rows;
  private final MeetingAccess access;
  private final ExpertMeetingRows meetings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Actions(
      ActionRows rows,
      MeetingAccess access,
      ExpertMeetingRows meetings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.access = access;
    this.meetings = meetings;
    this.events = events;
    this.clock = clock;
  }

  /** Waits for the minutes; where they are out already, its owner owes it at once. */
  public ActionId add(Person by, MeetingId id, String text, PersonId owner, LocalDate dueOn) {
    Meeting meeting = access.lock(by, id);
    Instant now = clock.instant();
    ActionRule.checkNew(meeting, text, dueOn, now);
    MeetingAction action =
        new MeetingAction(ActionId.next(), id, text.strip(), owner, dueOn, null, null, "");
    rows.insert(action, rows.list(id).size() + 1);
    if (meeting.state() != MeetingState.INVITED && rows.give(action.id(), now)) {
      events.publishEvent(new ActionGiven(id, action.id(), by.id().value()));
    }
    return action.id();
  }

  /** As long as nobody owes it. */
  public void remove(Person by, ActionId id) {
    access.lock(by, get(id).meeting());
    rows.remove(id);
  }

  public void complete(Person by, ActionId id, String note) {
    MeetingAction action = get(by, id);
    if (!by.isStaff() && !action.owner().equals(by.id())) {
      throw new NotAllowed("meeting.refused.not-your-action");
    }
    ActionRule.checkNote(note);
    if (action.givenAt() == null || !rows.complete(id, clock.instant())) {
      throw new MeetingRefused(Field.MEETING, "action-not-open");
    }
    rows.note(id, note.strip());
    events.publishEvent(new ActionDone(action.meeting(), id, by.id().value()));
  }

  /** Its owner, and whoever may read the minutes it stands in. */
  @Transactional(readOnly = true)
  public MeetingAction get(Person by, ActionId id) {
    MeetingAction action = get(id);
    if (by.mayReadEverything() || action.givenAt() != null && action.owner().equals(by.id())) {
      return action;
    }
    access.read(by, action.meeting());
    if (action.givenAt() == null) {
      throw notFound(id);
    }
    return action;
  }

  public MeetingAction get(ActionId id) {
    return rows.find(id).orElseThrow(() -> notFound(id));
  }

  /** The end of its last day, where the meeting is. */
  public Instant dueAt(ActionId id) {
    MeetingAction action = get(id);
    return LastDay.of(action.dueOn(), zone(action)).at();
  }

  /** The morning three days before. */
  public Instant remindAt(ActionId id) {
    MeetingAction action = get(id);
    return LastDay.remindedAt(action.dueOn(), zone(action));
  }

  @Transactional(readOnly = true)
  public Map<String, String> names(Collection<String> ids) {
    return ids.isEmpty() ? Map.of() : rows.texts(ids);
  }

  private ZoneId zone(MeetingAction action) {
    return meetings.find(action.meeting()).orElseThrow().starts().zone();
  }

  private static NotFound notFound(ActionId id) {
    return new NotFound(ActionId.KIND, id.value());
  }
}
