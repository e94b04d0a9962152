package org.plenary.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom open ballots ask for a vote: whoever is there and has not voted. */
@Service
@Transactional(readOnly = true)
public class OwedVotes {

  private final OwedVoteRows rows;
  private final ElectionRows elections;
  private final BallotRows ballots;
  private final HeldMeetings held;
  private final ExpertMeetingRows meetings;
  private final Clock clock;

  OwedVotes(
      OwedVoteRows rows,
      ElectionRows elections,
      BallotRows ballots,
      HeldMeetings held,
      ExpertMeetingRows meetings,
      Clock clock) {
    this.rows = rows;
    this.elections = elections;
    this.ballots = ballots;
    this.held = held;
    this.meetings = meetings;
    this.clock = clock;
  }

  /**
   * Brings what is asked up to who is there, who has voted, and which ballots are open. The same
   * few questions for any number. Whoever changed one of these has locked the meeting.
   */
  @Transactional
  public VoteChanges settle(MeetingId id) {
    List<Election> open = open(meeting(id));
    List<OwedVote> before = rows.list(id);
    Set<String> in = ballots.whoseAreIn(id);
    Map<String, OwedVote> wanted = new LinkedHashMap<>();
    Set<PersonId> there = open.isEmpty() ? Set.of() : held.voters(id);
    open.forEach(one -> there.forEach(voter -> add(wanted, one, voter)));
    wanted.keySet().removeAll(in);
    Set<String> known = before.stream().map(OwedVote::whose).collect(Collectors.toSet());
    VoteChanges changes =
        new VoteChanges(
            some(wanted.values(), one -> !known.contains(one.whose())),
            some(before, one -> !one.isOwed() && wanted.containsKey(one.whose())),
            some(before, one -> one.isOwed() && in.contains(one.whose())),
            some(
                before,
                one ->
                    one.isOwed() && !in.contains(one.whose()) && !wanted.containsKey(one.whose())));
    rows.insertAll(changes.asked());
    rows.owe(changes.askedAgain(), true);
    rows.owe(changes.cast(), false);
    rows.owe(changes.ended(), false);
    rows.removeAll(some(before, one -> open.stream().noneMatch(one::isOf)));
    return changes;
  }

  /** For steps of procedures, which act for nobody. */
  public OwedVote get(OwedVoteId id) {
    return rows.find(id).orElseThrow(id::notFound);
  }

  /** The meeting whose ballot asks this person for it; to others it does not exist. */
  public MeetingId getMeeting(Person by, OwedVoteId id) {
    OwedVote asked = get(id);
    if (!asked.person().equals(by.id())) {
      throw id.notFound();
    }
    return elections.findMeeting(asked.election()).orElseThrow(id::notFound);
  }

  /** When the meeting ends; empty where it is over and the office decides when to count. */
  public Optional<Instant> dueAt(OwedVoteId id) {
    MeetingId meeting = elections.findMeeting(get(id).election()).orElseThrow(id::notFound);
    return Optional.of(meeting(meeting).endsAt()).filter(end -> end.isAfter(clock.instant()));
  }

  /** What a meeting still waits for. */
  public List<OwedVote> list(MeetingId meeting) {
    return some(rows.list(meeting), OwedVote::isOwed);
  }

  /** The post behind each; one statement however many. */
  public Map<String, String> names(Collection<String> ids) {
    return rows.posts(ids);
  }

  /** The title of the meeting behind each; one statement however many. */
  public Map<String, String> meetings(Collection<String> ids) {
    return rows.meetings(ids);
  }

  private List<Election> open(Meeting meeting) {
    return meeting.takesVotes()
        ? elections.list(meeting).stream().filter(Election::isVoting).toList()
        : List.of();
  }

  private Meeting meeting(MeetingId id) {
    return meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
  }

  private static void add(Map<String, OwedVote> all, Election open, PersonId voter) {
    OwedVote vote = new OwedVote(OwedVoteId.next(), open.id(), open.ballots().size(), voter, true);
    all.put(vote.whose(), vote);
  }

  private static List<OwedVote> some(Collection<OwedVote> all, Predicate<OwedVote> wanted) {
    return all.stream().filter(wanted).toList();
  }
}
