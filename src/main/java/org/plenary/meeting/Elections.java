package org.plenary.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingRefused.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts that a meeting fills, and who stands for them. */
@Service
@Transactional
public class Elections {

  private static final int LONGEST_POST = 200;

  private final ElectionRows rows;
  private final MeetingAccess access;
  private final ExpertMeetingRows meetings;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Elections(
      ElectionRows rows,
      MeetingAccess access,
      ExpertMeetingRows meetings,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.access = access;
    this.meetings = meetings;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Opens the time to stand, which ends before the meeting begins. */
  public ElectionId call(Person by, MeetingId id, String post, Instant until) {
    Meeting meeting = access.lock(by, id);
    if (!meeting.isAhead() || meeting.starts().isMissedBy(clock.instant())) {
      throw new MeetingRefused(Field.MEETING, "election-late");
    }
    if (post.isBlank() || post.length() > LONGEST_POST) {
      throw new MeetingRefused(Field.TEXT, "post", LONGEST_POST);
    }
    if (until.isBefore(clock.instant()) || until.isAfter(meeting.starts().at())) {
      throw new MeetingRefused(Field.DUE, "window");
    }
    ElectionId election = ElectionId.next();
    rows.insert(election, id, post.strip(), clock.instant(), until);
    events.publishEvent(new ElectionCalled(id, election, by.id().value()));
    return election;
  }

  /** As long as nobody voted. */
  public void remove(Person by, ElectionId id) {
    Election election = lock(by, id);
    NotAllowed.unlessStaff(by);
    refuseOnceVoted(election);
    rows.remove(id);
  }

  /** For oneself; the office writes down whoever said so in another way. */
  public void stand(Person by, ElectionId id, PersonId candidate) {
    Election election = lock(by, id);
    refuseUnlessOwn(by, candidate);
    if (election.candidatesUntil().isMissedBy(clock.instant())) {
      throw new MeetingRefused(Field.DUE, "candidature-late");
    }
    if (!isEligible(election.meeting(), candidate)) {
      throw new MeetingRefused(Field.OWNER, "not-eligible");
    }
    if (!election.candidates().contains(candidate)) {
      rows.stand(id, candidate, clock.instant());
      events.publishEvent(new CandidateStood(election.meeting(), id, candidate, by.id().value()));
    }
  }

  /** As long as nobody voted. */
  public void withdraw(Person by, ElectionId id, PersonId candidate) {
    Election election = lock(by, id);
    refuseUnlessOwn(by, candidate);
    refuseOnceVoted(election);
    rows.withdraw(id, candidate);
  }

  /** The oldest first. The same few statements for any number. */
  @Transactional(readOnly = true)
  public List<Election> list(Person by, MeetingId id) {
    Meeting meeting = access.read(by, id);
    return rows.list(meeting);
  }

  /** Whoever is of the group, has an account, and does not stand yet; for the office to choose. */
  @Transactional(readOnly = true)
  public List<Person> listEligible(Person by, Election election) {
    NotAllowed.unlessStaff(by);
    Meeting meeting = access.read(by, election.meeting());
    List<PersonId> all = new ArrayList<>(access.members(meeting.guideline()));
    all.removeAll(election.candidates());
    return people.list(all).values().stream().sorted(Comparator.comparing(Person::name)).toList();
  }

  private boolean isEligible(MeetingId id, PersonId candidate) {
    Meeting meeting = meetings.find(id).orElseThrow();
    return access.isOfTheGroup(people.get(candidate), meeting.guideline());
  }

  private Election lock(Person by, ElectionId id) {
    MeetingId meeting = rows.findMeeting(id).orElseThrow(id::notFound);
    access.read(by, meeting);
    Meeting locked = meetings.findLocked(meeting).orElseThrow(id::notFound);
    return rows.get(locked, id);
  }

  private static void refuseUnlessOwn(Person by, PersonId candidate) {
    if (!by.id().equals(candidate)) {
      NotAllowed.unlessStaff(by);
    }
  }

  private static void refuseOnceVoted(Election election) {
    if (!election.ballots().isEmpty()) {
      throw new MeetingRefused(Field.MEETING, "ballot-held");
    }
  }
}
