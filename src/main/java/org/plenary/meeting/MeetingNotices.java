package org.plenary.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those invited to a meeting are told, each thing once. */
@Service
@Transactional
public class MeetingNotices {

  private static final Duration WEEK = Duration.ofDays(7);

  private final ExpertMeetingRows meetings;
  private final InviteeRows invitees;
  private final MinutesRows minutes;
  private final DecisionRows decided;
  private final ActionRows actions;
  private final MeetingMail mail;
  private final ActionMail actionMail;
  private final People people;
  private final Clock clock;

  MeetingNotices(
      ExpertMeetingRows meetings,
      InviteeRows invitees,
      MinutesRows minutes,
      DecisionRows decided,
      ActionRows actions,
      MeetingMail mail,
      ActionMail actionMail,
      People people,
      Clock clock) {
    this.meetings = meetings;
    this.invitees = invitees;
    this.minutes = minutes;
    this.decided = decided;
    this.actions = actions;
    this.mail = mail;
    this.actionMail = actionMail;
    this.people = people;
    this.clock = clock;
  }

  public void tellInvited(MeetingId id) {
    Meeting meeting = get(id);
    mail.invite(meeting, active(id, one -> !one.isTold() && invitees.told(one, clock.instant())));
  }

  /** A week ahead, or half-way where those not reminded yet were told of it later than that. */
  public Instant remindAt(MeetingId id) {
    Meeting meeting = get(id);
    Instant weekBefore = meeting.starts().at().minus(WEEK);
    Instant told = firstToldOfThoseToRemind(id).orElse(clock.instant());
    Instant halfWay = told.plus(Duration.between(told, meeting.starts().at()).dividedBy(2));
    return weekBefore.isAfter(halfWay) ? weekBefore : halfWay;
  }

  private Optional<Instant> firstToldOfThoseToRemind(MeetingId id) {
    List<Instant> told = new ArrayList<>();
    for (Invitee one : invitees.list(id)) {
      if (one.toldAt() != null && !one.isReminded()) {
        told.add(one.toldAt());
      }
    }
    return told.stream().min(Comparator.naturalOrder());
  }

  /** Everybody but those who said that they do not come; the silent are asked once more. */
  public void remind(MeetingId id) {
    Meeting meeting = get(id);
    if (meeting.starts().isMissedBy(clock.instant())) {
      return;
    }
    remind("meeting-reply-wanted", meeting, EnumSet.of(Reply.NONE));
    remind("meeting-near", meeting, EnumSet.of(Reply.YES, Reply.MAYBE));
    // Their turn is over as well: nobody who is told of it later waits for them.
    invitees.list(id).forEach(one -> invitees.reminded(one, clock.instant()));
  }

  private void remind(String template, Meeting meeting, Set<Reply> replies) {
    mail.send(
        template,
        meeting,
        active(
            meeting.id(),
            one -> replies.contains(one.reply()) && invitees.reminded(one, clock.instant())),
        one -> Map.of());
  }

  /** With what else changed together with its time. */
  public void tellMoved(Meeting before) {
    mail.sendMoved(before, get(before.id()), active(before.id(), Invitee::isTold));
  }

  /** Of another place, link, end or title. */
  public void tellChanged(Meeting before) {
    mail.sendChanged(before, get(before.id()), active(before.id(), Invitee::isTold));
  }

  public void tellPapers(MeetingId id, List<String> papers) {
    mail.send(
        "meeting-papers", get(id), active(id, Invitee::isTold), one -> Map.of("papers", papers));
  }

  public void tellCancelled(MeetingId id, String reason) {
    mail.sendWithEntry(
        "meeting-cancelled", get(id), active(id, Invitee::isTold), one -> Map.of("reason", reason));
  }

  /** How many would be told that the minutes are out. */
  @Transactional(readOnly = true)
  int countInvited(MeetingId id) {
    return active(id, one -> true).size();
  }

  /** How many would be told of another time, of papers, or that there is no meeting. */
  @Transactional(readOnly = true)
  public int countTold(MeetingId id) {
    return active(id, Invitee::isTold).size();
  }

  /** Each with what the meeting gave them to do. */
  public void tellMinutes(MeetingId id) {
    tellMinutes("meeting-minutes", id);
  }

  /** That they changed since they were sent, with what they say now. */
  public void tellMinutesAgain(MeetingId id) {
    tellMinutes("meeting-minutes-changed", id);
  }

  private void tellMinutes(String template, MeetingId id) {
    if (!minutes.told(id, clock.instant())) {
      return;
    }
    Meeting meeting = get(id);
    List<String> decisions =
        decided.list(id).stream().filter(Decision::isCarried).map(Decision::text).toList();
    List<MeetingAction> all = actions.list(id);
    mail.send(
        template, meeting, active(id, one -> true), one -> decidedAndOwed(decisions, all, one));
  }

  private static Map<String, Object> decidedAndOwed(
      List<String> decisions, List<MeetingAction> actions, Person to) {
    Map<String, Object> more = new HashMap<>();
    if (!decisions.isEmpty()) {
      more.put("decisions", decisions);
    }
    List<String> own =
        actions.stream()
            .filter(action -> action.owner().equals(to.id()))
            .map(MeetingAction::text)
            .toList();
    if (!own.isEmpty()) {
      more.put("actions", own);
    }
    return more;
  }

  public void tellActionDue(ActionId id) {
    MeetingAction action = actions.find(id).orElseThrow();
    Person owner = people.get(action.owner());
    if (!action.isDone()
        && owner.state() == PersonState.ACTIVE
        && actions.told(id, clock.instant())) {
      actionMail.sendDue(get(action.meeting()), action, owner);
    }
  }

  /** Those who still have an account, asked in one statement; the condition sees no others. */
  private List<Person> active(MeetingId id, Predicate<Invitee> wanted) {
    List<Invitee> all = invitees.list(id);
    Map<PersonId, Person> known = people.list(all.stream().map(Invitee::person).toList());
    return all.stream()
        .filter(one -> known.get(one.person()).state() == PersonState.ACTIVE)
        .filter(wanted)
        .map(one -> known.get(one.person()))
        .toList();
  }

  private Meeting get(MeetingId id) {
    return meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
  }
}
