package org.plenary.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.identity.PersonId;

/** How a decision was taken, in words: the same on screens, in minutes and in the adoption file. */
public final class DecisionWords {

  private DecisionWords() {}

  /** Whose names {@link #note} asks for. */
  public static Set<PersonId> people(Collection<Decision> decisions) {
    Set<PersonId> named = new HashSet<>();
    for (Decision one : decisions) {
      if (one.mover() != null) {
        named.add(one.mover());
      }
      if (one.vote() != null) {
        named.addAll(one.vote().voices().keySet());
      }
    }
    return named;
  }

  /** Empty where it was not recorded. Who said what is told of open votes only. */
  public static String note(Decision decision, Function<PersonId, String> name, Say say) {
    List<String> parts = new ArrayList<>();
    Vote vote = decision.vote();
    if (vote != null) {
      parts.add(result(vote, say));
      Arrays.stream(Choice.values())
          .map(choice -> voices(vote, choice, name, say))
          .filter(line -> !line.isEmpty())
          .forEach(parts::add);
    } else if (decision.taking() != null) {
      parts.add(say.say("meeting.taking." + decision.taking().key()));
    }
    if (decision.mover() != null) {
      parts.add(say.say("meeting.vote.moved", name.apply(decision.mover())));
    }
    return String.join(" ", parts);
  }

  private static String result(Vote vote, Say say) {
    Tally tally = vote.tally();
    return say.say(
        vote.isCarried() ? "meeting.vote.carried" : "meeting.vote.lost",
        tally.inFavour(),
        tally.against(),
        tally.abstained(),
        say.say("meeting.majority." + vote.majority().key()),
        say.say(vote.isSecret() ? "meeting.vote.secret" : "meeting.vote.open"));
  }

  private static String voices(Vote vote, Choice choice, Function<PersonId, String> name, Say say) {
    String names =
        vote.voices().entrySet().stream()
            .filter(one -> one.getValue() == choice)
            .map(Map.Entry::getKey)
            .map(name)
            .filter(Objects::nonNull)
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : say.say("meeting.voices." + choice.key(), names);
  }
}
