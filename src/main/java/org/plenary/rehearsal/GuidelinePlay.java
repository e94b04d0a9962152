package org.plenary.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.group.GroupId;
import org.plenary.guideline.Guideline;
import org.plenary.identity.Person;

/** What the scenes of one play of a guideline hand on to one another. */
record GuidelinePlay(
    GuidelineScript script,
    List<Person> office,
    Guideline guideline,
    GroupId group,
    List<Seated> bodies,
    GuidelineOutsider outsider) {

  static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

  GuidelinePlay {
    bodies = List.copyOf(bodies);
  }

  /** Somebody who comments, in their own name or within a body. */
  record Voice(Person person, @Nullable BodyId body) {}

  /** A body with its people. */
  record Seated(BodyId id, String name, BodyKind kind, Person officer, List<Person> reviewers) {

    Stream<Voice> voices() {
      return Stream.concat(reviewers.stream(), Stream.of(officer))
          .map(person -> new Voice(person, id));
    }
  }

  /** Who runs it. */
  Person head() {
    return office.get(0);
  }

  GuidelineRoad road() {
    return script.road();
  }

  /** A day of the road in the calendar of Nairobi. */
  LocalDate day(int day) {
    return LocalDate.ofInstant(script.middle(), NAIROBI).plusDays(day);
  }

  Instant at(int day, LocalTime time) {
    return day(day).atTime(time).atZone(NAIROBI).toInstant();
  }

  /** The hour of the office at which what has none of its own is done. */
  Instant at(int day) {
    return at(day, LocalTime.of(10, 0));
  }
}
