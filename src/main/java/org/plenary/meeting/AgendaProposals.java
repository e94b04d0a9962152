package org.plenary.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plenary.attachment.Attachments;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.meeting.AgendaProposal.State;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items that members propose for an agenda, and what the office makes of them. */
@Service
@Transactional
public class AgendaProposals {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_WHY = 2000;
  private static final int LONGEST_REASON = 1000;
  private static final int MOST_MINUTES = 600;

  /** Of one person for one meeting. */
  private static final int MOST_OPEN = 10;

  private final AgendaCallRows rows;
  private final AgendaCalls calls;
  private final Meetings meetings;
  private final MeetingAccess access;
  private final OwedPapers owed;
  private final Attachments files;
  private final AgendaMail mail;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AgendaProposals(
      AgendaCallRows rows,
      AgendaCalls calls,
      Meetings meetings,
      MeetingAccess access,
      OwedPapers owed,
      Attachments files,
      AgendaMail mail,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.calls = calls;
    this.meetings = meetings;
    this.access = access;
    this.owed = owed;
    this.files = files;
    this.mail = mail;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  public ProposalId propose(Person by, MeetingId id, String title, String why, int minutes) {
    if (!calls.takesFrom(by, id)) {
      throw new MeetingRefused(Field.MEETING, "call-closed");
    }
    if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
      throw new MeetingRefused(Field.TITLE, "title", LONGEST_TITLE);
    }
    if (why.isBlank()) {
      throw new MeetingRefused(Field.TEXT, "no-why");
    }
    TextTooLong.check(why, LONGEST_WHY);
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new MeetingRefused(Field.AGENDA, "item-length", title.strip(), MOST_MINUTES);
    }
    if (list(by, id).stream().filter(one -> isOpenOf(one, by)).count() >= MOST_OPEN) {
      throw new MeetingRefused(Field.MEETING, "enough-proposed", MOST_OPEN);
    }
    AgendaProposal one =
        new AgendaProposal(
            ProposalId.next(),
            id,
            title.strip(),
            why.strip(),
            minutes,
            by.id(),
            clock.instant(),
            State.PROPOSED,
            "");
    rows.insert(one);
    events.publishEvent(new AgendaItemProposed(id, one.id(), by.id().value()));
    return one.id();
  }

  private static boolean isOpenOf(AgendaProposal one, Person by) {
    return one.isOpen() && one.person().equals(by.id());
  }

  /** All of them for the office, one's own for a member; oldest first. */
  @Transactional(readOnly = true)
  public List<AgendaProposal> list(Person by, MeetingId id) {
    calls.meeting(by, id);
    return rows.list(id).stream()
        .filter(one -> by.mayReadEverything() || one.person().equals(by.id()))
        .toList();
  }

  /** Puts it at the end of the agenda under the name of whoever proposed it; papers go along. */
  public void takeIn(Person by, ProposalId id) {
    AgendaProposal one = requireOpen(by, id);
    Meeting meeting = meetings.get(by, one.meeting());
    Person proposer = people.get(one.person());
    List<AgendaItem> agenda = new ArrayList<>(meeting.agenda());
    agenda.add(new AgendaItem(one.title(), proposer.name(), one.minutes()));
    meetings.change(by, meeting.id(), meeting.planWith(agenda));
    if (!files.list(id.subject()).isEmpty()) {
      files.copy(id.subject(), meeting.id().subject());
      owed.settled(meeting.id());
    }
    decide(by, one, State.TAKEN_IN, "", proposer, meeting);
  }

  public void decline(Person by, ProposalId id, String reason) {
    AgendaProposal one = requireOpen(by, id);
    if (reason.isBlank()) {
      throw new MeetingRefused(Field.TEXT, "decline-no-reason");
    }
    TextTooLong.check(reason, LONGEST_REASON);
    decide(
        by,
        one,
        State.DECLINED,
        reason.strip(),
        people.get(one.person()),
        meetings.get(by, one.meeting()));
  }

  private void decide(
      Person by, AgendaProposal one, State as, String reason, Person to, Meeting meeting) {
    rows.decide(one, as, reason, by.id(), clock.instant());
    events.publishEvent(
        new AgendaItemDecided(
            one.meeting(), one.id(), as == State.TAKEN_IN, reason, by.id().value()));
    mail.sendDecided(meeting, one, as == State.TAKEN_IN, reason, to);
  }

  private AgendaProposal requireOpen(Person by, ProposalId id) {
    NotAllowed.unlessStaff(by);
    AgendaProposal known = rows.find(id).orElseThrow(() -> notFound(id));
    // Two at once would each write an agenda without the other's item.
    access.lock(by, known.meeting());
    AgendaProposal one = rows.findLocked(id).orElseThrow(() -> notFound(id));
    if (!one.isOpen()) {
      throw new MeetingRefused(Field.MEETING, "decided-already");
    }
    return one;
  }

  static NotFound notFound(ProposalId id) {
    return new NotFound(ProposalId.KIND, id.value());
  }

  /** For the procedure. */
  @Transactional(readOnly = true)
  public boolean areWaiting(MeetingId id) {
    return rows.list(id).stream().anyMatch(AgendaProposal::isOpen);
  }
}
