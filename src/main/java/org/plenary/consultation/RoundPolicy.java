package org.plenary.consultation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** Whom a round asks, and who may read it. To anybody else it does not exist. */
@Component
class RoundPolicy {

  private final Bodies bodies;
  private final ExpertGroups groups;

  RoundPolicy(Bodies bodies, ExpertGroups groups) {
    this.bodies = bodies;
    this.groups = groups;
  }

  boolean mayRead(Person by, Round round) {
    return by.mayReadEverything() || round.state().hasOpened() && isAsked(by, round);
  }

  boolean isAsked(Person by, Round round) {
    return maySpeakPersonally(by, round) || !bodiesOf(by, round).isEmpty();
  }

  /** In one's own name: experts where experts are asked, anybody where everybody is. */
  boolean maySpeakPersonally(Person by, Round round) {
    return round.audience().isOpenToAll()
        || round.audience().experts() && isExpertOf(by, round.guideline());
  }

  /** The bodies this person has a seat in that the round asks. */
  List<Body> bodiesOf(Person by, Round round) {
    return bodies.listOf(by).stream().filter(round.audience()::asks).toList();
  }

  /** Asks once for the seats of this person, however many rounds there are. */
  List<Round> readable(Person by, List<Round> rounds) {
    if (by.mayReadEverything()) {
      return rounds;
    }
    List<Body> own = bodies.listOf(by);
    Set<String> guidelines = expertOf(by);
    return rounds.stream()
        .filter(round -> round.state().hasOpened())
        .filter(
            round ->
                speaksPersonally(round, guidelines)
                    || own.stream().anyMatch(round.audience()::asks))
        .toList();
  }

  /** The guidelines this person is an expert of. */
  Set<String> expertOf(Person by) {
    return groups.list(by).stream().map(ExpertGroup::subject).collect(Collectors.toSet());
  }

  /** As {@link #maySpeakPersonally}, for many rounds at once. */
  static boolean speaksPersonally(Round round, Set<String> expertOf) {
    return round.audience().isOpenToAll()
        || round.audience().experts() && expertOf.contains(round.guideline().value());
  }

  private boolean isExpertOf(Person by, GuidelineId guideline) {
    return groups
        .findOf(guideline.value())
        .filter(group -> groups.isMember(by, group.id()))
        .isPresent();
  }
}
