package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.group.ExpertCapacity;
import org.plenary.group.Experts;
import org.plenary.group.GroupId;
import org.plenary.group.Memberships;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Attendance;
import org.plenary.meeting.Ballots;
import org.plenary.meeting.ElectionId;
import org.plenary.meeting.Elections;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.MeetingDecisions;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingPlan;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.MinutesBook;
import org.plenary.meeting.Reply;
import org.plenary.rehearsal.EarlierMaterial.Held;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** The meeting at which the experts of the earlier guideline elect their chair. */
@Component
class EarlierMeeting {

  private static final Held MEETING = EarlierMaterial.read().meeting();

  private final EarlierGroup group;
  private final Memberships memberships;
  private final Experts experts;
  private final Meetings meetings;
  private final Invitations invitations;
  private final Elections elections;
  private final Ballots ballots;
  private final MeetingDecisions decisions;
  private final MinutesBook minutes;

  EarlierMeeting(
      EarlierGroup group,
      Memberships memberships,
      Experts experts,
      Meetings meetings,
      Invitations invitations,
      Elections elections,
      Ballots ballots,
      MeetingDecisions decisions,
      MinutesBook minutes) {
    this.group = group;
    this.memberships = memberships;
    this.experts = experts;
    this.meetings = meetings;
    this.invitations = invitations;
    this.elections = elections;
    this.ballots = ballots;
    this.decisions = decisions;
    this.minutes = minutes;
  }

  /** The first two stand for the chair, which is open until a day before. */
  MeetingId invite(Person head, GuidelineId guideline, Instant starts) {
    MeetingId id = meetings.plan(head, guideline, plan(starts));
    invitations.invite(head, id);
    List<Person> all = group.experts();
    all.forEach(one -> invitations.answer(one, id, Reply.YES, ""));
    ElectionId election =
        elections.call(head, id, MEETING.post(), starts.minus(Duration.ofDays(1)));
    all.subList(0, 2).forEach(one -> elections.stand(one, election, one.id()));
    return id;
  }

  /** All but the last are there; the first is elected, with one voice for the second. */
  void hold(Person head, GroupId of, MeetingId id) {
    List<Person> all = group.experts();
    List<Person> there = all.subList(0, all.size() - 1);
    there.forEach(one -> minutes.attend(head, id, one.id(), Attendance.ONLINE));
    minutes.attend(head, id, all.get(there.size()).id(), Attendance.ABSENT);
    ElectionId election = elections.list(head, id).get(0).id();
    ballots.open(head, election);
    for (int number = 0; number < there.size(); number++) {
      ballots.cast(there.get(number), election, all.get(number == 1 ? 1 : 0).id());
    }
    ballots.close(head, election);
    memberships.appoint(head, experts.listMembers(of).get(0).id(), ExpertCapacity.CHAIR);
    decisions.agree(head, id, MEETING.decision(), null);
    minutes.write(head, id, MEETING.minutes(), minutes.get(head, id).version());
    minutes.send(head, id);
  }

  void approve(Person head, MeetingId id) {
    minutes.approve(head, id);
  }

  private static MeetingPlan plan(Instant starts) {
    return new MeetingPlan(
        MEETING.title(),
        new Deadline(starts, GuidelinePlay.NAIROBI, ""),
        starts.plus(Duration.ofHours(2)),
        "",
        MEETING.link(),
        List.of(new AgendaItem(MEETING.item(), "", 120)));
  }
}
