package org.plenary.meeting;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingRefused.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret ballots of elections: cast by members who are there, or entered by the office. */
@Service
@Transactional
public class Ballots {

  private final ElectionRows elections;
  private final BallotRows rows;
  private final DecisionRows decisions;
  private final HeldMeetings held;
  private final MeetingAccess access;
  private final ExpertMeetingRows meetings;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ballots(
      ElectionRows elections,
      BallotRows rows,
      DecisionRows decisions,
      HeldMeetings held,
      MeetingAccess access,
      ExpertMeetingRows meetings,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.elections = elections;
    this.rows = rows;
    this.decisions = decisions;
    this.held = held;
    this.access = access;
    this.meetings = meetings;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** From now on those who are there may vote. After a tie only those who lead stand. */
  public void open(Person by, ElectionId id) {
    Election election = ready(by, id);
    begin(election);
    events.publishEvent(new VotesOwedChanged(election.meeting()));
  }

  /** One paper a person; a null name is a blank one. Nothing keeps whose paper said what. */
  public void cast(Person by, ElectionId id, @Nullable PersonId candidate) {
    MeetingId meeting = elections.findMeeting(id).orElseThrow(id::notFound);
    access.read(by, meeting);
    Meeting locked = meetings.findLocked(meeting).orElseThrow();
    if (!locked.takesVotes()) {
      throw new MeetingRefused(Field.MEETING, "not-held");
    }
    Election election = elections.get(locked, id);
    Ballot ballot = openBallot(election);
    if (!held.voters(meeting).contains(by.id())) {
      throw new MeetingRefused(Field.MEETING, "not-there");
    }
    if (candidate != null && !election.standing().contains(candidate)) {
      throw new MeetingRefused(Field.OWNER, "not-standing");
    }
    if (rows.hasVoted(id, ballot.turn(), by.id())) {
      throw new MeetingRefused(Field.MEETING, "voted-already");
    }
    rows.handIn(id, ballot.turn(), by.id());
    rows.add(id, ballot.turn(), candidate, 1);
    events.publishEvent(new VotesOwedChanged(meeting));
  }

  /** Counts what was cast; the result stands among the decisions. */
  public void close(Person by, ElectionId id) {
    Election election = lock(by, id);
    Ballot ballot = openBallot(election);
    if (ballot.papers() == 0) {
      throw new MeetingRefused(Field.MEETING, "no-papers");
    }
    finish(by, election, ballot.turn());
  }

  /** Enters a ballot on paper, at most one paper for each who is there. */
  public void enter(Person by, ElectionId id, Map<PersonId, Integer> votes, int blank) {
    Election election = ready(by, id);
    Set<PersonId> standing = Set.copyOf(election.standing());
    if (!standing.containsAll(votes.keySet())) {
      throw new MeetingRefused(Field.OWNER, "not-standing");
    }
    int papers = blank + votes.values().stream().mapToInt(Integer::intValue).sum();
    if (blank < 0 || votes.values().stream().anyMatch(one -> one < 0) || papers == 0) {
      throw new MeetingRefused(Field.TEXT, "no-votes");
    }
    VoteRule.refuseMoreThan(held.voters(election.meeting()).size(), papers);
    int turn = begin(election);
    votes.forEach((candidate, count) -> rows.add(id, turn, candidate, count));
    rows.add(id, turn, null, blank);
    finish(by, election, turn);
  }

  /** Takes back the last ballot, and what it decided, so that it can be held or entered again. */
  public void annul(Person by, ElectionId id) {
    Election election = lock(by, id);
    Ballot last =
        election.lastBallot().orElseThrow(() -> new MeetingRefused(Field.MEETING, "no-ballot"));
    if (election.decision() != null) {
      elections.decide(id, null, null);
      decisions.remove(election.meeting(), election.decision());
    }
    rows.remove(id, last.turn());
    events.publishEvent(new VotesOwedChanged(election.meeting()));
    events.publishEvent(new BallotAnnulled(election.meeting(), id, last.turn(), by.id().value()));
  }

  /** Whether this person is there, a ballot is open, and their paper is still owed. */
  @Transactional(readOnly = true)
  public boolean mayCast(Person by, Election election) {
    return election.isVoting()
        && held.voters(election.meeting()).contains(by.id())
        && !rows.hasVoted(election.id(), election.ballots().size(), by.id());
  }

  private void finish(Person by, Election before, int turn) {
    ElectionId id = before.id();
    MeetingId meeting = before.meeting();
    rows.close(id, turn, clock.instant());
    Election counted = elections.get(meetings.find(meeting).orElseThrow(), id);
    Ballot ballot = counted.ballots().get(turn - 1);
    Optional<PersonId> elected = ElectionRule.elected(ballot.votes());
    elected.ifPresent(
        one -> {
          String text = before.post() + ": " + people.get(one).name();
          elections.decide(id, one, decisions.add(meeting, text, Taking.ELECTION, null, null));
        });
    events.publishEvent(new VotesOwedChanged(meeting));
    events.publishEvent(
        new BallotClosed(meeting, id, turn, ballot.papers(), elected.isEmpty(), by.id().value()));
  }

  private int begin(Election election) {
    int turn = election.ballots().size() + 1;
    rows.open(election.id(), turn, election.standing(), clock.instant());
    return turn;
  }

  /** The time to stand is over, the meeting can decide, and nothing is open or decided. */
  private Election ready(Person by, ElectionId id) {
    Election election = lock(by, id);
    held.refuseInquorate(election.meeting());
    if (election.elected() != null) {
      throw new MeetingRefused(Field.MEETING, "elected");
    }
    if (election.isVoting()) {
      throw new MeetingRefused(Field.MEETING, "ballot-open");
    }
    if (!election.candidatesUntil().isMissedBy(clock.instant())) {
      throw new MeetingRefused(Field.MEETING, "candidates-may-come");
    }
    if (election.candidates().isEmpty()) {
      throw new MeetingRefused(Field.MEETING, "no-candidate");
    }
    return election;
  }

  private Election lock(Person by, ElectionId id) {
    MeetingId meeting = elections.findMeeting(id).orElseThrow(id::notFound);
    return elections.get(held.openForWriting(by, meeting), id);
  }

  private static Ballot openBallot(Election election) {
    return election
        .lastBallot()
        .filter(Ballot::isOpen)
        .orElseThrow(() -> new MeetingRefused(Field.MEETING, "ballot-closed"));
  }
}
