package org.plenary.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.guideline.Guideline;
import org.plenary.identity.Person;

/**
 * A rehearsal of a guideline under way.
 *
 * @param head runs it
 * @param now where the play stops
 */
record GuidelinePlay(
    Person head, Guideline guideline, List<Voice> experts, List<Seated> bodies, Instant now) {

  GuidelinePlay {
    experts = List.copyOf(experts);
    bodies = List.copyOf(bodies);
  }

  /** Somebody who comments, in their own name or within a body. */
  record Voice(Person person, @Nullable BodyId body) {}

  /** A body with its people. */
  record Seated(BodyId id, BodyKind kind, Person officer, List<Person> reviewers) {

    Stream<Voice> voices() {
      return Stream.concat(reviewers.stream(), Stream.of(officer))
          .map(person -> new Voice(person, id));
    }
  }

  List<Seated> bodies(BodyKind kind) {
    return bodies.stream().filter(body -> body.kind() == kind).toList();
  }
}
