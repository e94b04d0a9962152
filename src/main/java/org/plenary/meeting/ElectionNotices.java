package org.plenary.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an election tells its candidates, and whoever may vote. The same few questions for any. */
@Service
@Transactional
public class ElectionNotices {

  private final ElectionRows elections;
  private final ExpertMeetingRows meetings;
  private final Guidelines guidelines;
  private final People people;
  private final Notices notices;
  private final Clock clock;

  ElectionNotices(
      ElectionRows elections,
      ExpertMeetingRows meetings,
      Guidelines guidelines,
      People people,
      Notices notices,
      Clock clock) {
    this.elections = elections;
    this.meetings = meetings;
    this.guidelines = guidelines;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** That a ballot is open, and who stands. */
  public void tellVoters(MeetingId id, List<OwedVote> asked) {
    Meeting meeting = get(id);
    Deadline ends = new Deadline(meeting.endsAt(), meeting.starts().zone(), "");
    Deadline due = ends.isMissedBy(clock.instant()) ? null : ends;
    Map<ElectionId, List<OwedVote>> byElection =
        asked.stream().collect(Collectors.groupingBy(OwedVote::election));
    for (Election election : elections.list(meeting)) {
      List<PersonId> voters =
          byElection.getOrDefault(election.id(), List.of()).stream().map(OwedVote::person).toList();
      if (voters.isEmpty()) {
        continue;
      }
      Map<PersonId, Person> standing = people.list(election.standing());
      List<String> names =
          election.standing().stream().map(one -> standing.get(one).name()).toList();
      send("ballot-opened", meeting, election, voters, due, to -> Map.of("candidates", names));
    }
  }

  /** That they stand, also where the office wrote it down for them. */
  public void tellStanding(MeetingId id, ElectionId of, PersonId candidate) {
    Meeting meeting = get(id);
    Election election = elections.get(meeting, of);
    send(
        "election-candidate",
        meeting,
        election,
        List.of(candidate),
        meeting.starts(),
        to -> Map.of());
  }

  /** Who was elected; to each who stood. Nothing while nobody is. */
  public void tellResult(MeetingId id, ElectionId of) {
    Meeting meeting = get(id);
    Election election = elections.get(meeting, of);
    PersonId elected = election.elected();
    if (elected == null) {
      return;
    }
    String name = people.get(elected).name();
    send(
        "election-result",
        meeting,
        election,
        election.candidates(),
        null,
        to ->
            to.id().equals(elected)
                ? Map.of("elected", name, "isElected", true)
                : Map.of("elected", name));
  }

  private void send(
      String template,
      Meeting meeting,
      Election election,
      Collection<PersonId> to,
      @Nullable Deadline due,
      Function<Person, Map<String, Object>> more) {
    String guideline = guidelines.get(meeting.guideline()).title();
    people.list(to).values().stream()
        .filter(person -> person.state() == PersonState.ACTIVE)
        .forEach(
            person -> {
              Map<String, Object> values = new HashMap<>(more.apply(person));
              values.put("name", person.name());
              values.put("post", election.post());
              values.put("meeting", meeting.title());
              values.put("guideline", guideline);
              notices.queue(
                  new NoticeRequest(
                      "consultation/" + template,
                      person.asRecipient(),
                      meeting.id().subject(),
                      MeetingRoutes.meeting(meeting.id()),
                      due,
                      values,
                      null));
            });
  }

  private Meeting get(MeetingId id) {
    return meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
  }
}
