package org.plenary.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.identity.PersonId;

/** What an election came to, in words. Of a ballot only its numbers are known. */
public final class ElectionWords {

  private ElectionWords() {}

  /** Whose names {@link #lines} asks for. */
  public static Set<PersonId> people(List<Election> elections) {
    Set<PersonId> named = new HashSet<>();
    elections.forEach(one -> named.addAll(one.candidates()));
    return named;
  }

  /** Who stands, each ballot that was counted, and the result. */
  public static List<String> lines(Election election, Function<PersonId, String> name, Say say) {
    List<String> lines = new ArrayList<>();
    lines.add(
        election.candidates().isEmpty()
            ? say.say("meeting.election.no-candidate")
            : say.say("meeting.election.candidates", names(election.candidates(), name)));
    election.ballots().stream()
        .filter(one -> !one.isOpen())
        .forEach(one -> lines.add(ballot(one, name, say)));
    if (election.elected() != null) {
      lines.add(say.say("meeting.election.elected", name.apply(election.elected())));
    } else if (election.isTied()) {
      lines.add(say.say("meeting.election.tied", names(election.standing(), name)));
    }
    return lines;
  }

  private static String ballot(Ballot ballot, Function<PersonId, String> name, Say say) {
    String votes =
        ballot.votes().entrySet().stream()
            .sorted(
                Map.Entry.<PersonId, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(one -> name.apply(one.getKey())))
            .map(one -> say.say("meeting.election.votes", name.apply(one.getKey()), one.getValue()))
            .collect(Collectors.joining(", "));
    return say.say("meeting.election.ballot", ballot.turn(), votes, ballot.blank());
  }

  private static String names(List<PersonId> people, Function<PersonId, String> name) {
    return people.stream().map(name).collect(Collectors.joining(", "));
  }
}
