package org.plenary.rehearsal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.Conflicts;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.Scorecards;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionDate;

/**
 * A conflict that comes to a juror's mind when the evaluation is open, and the juror who gets that
 * entry instead and is not done with it when the evaluation closes.
 */
final class JuryTroubles {

  /** The office has been told of it, and is not told a second time yet. */
  private static final Duration LATE_BY = Duration.ofHours(20);

  private final Conflicts conflicts;
  private final Assignments assignments;
  private final Scorecards scorecards;
  private final Jurors jurors;
  private final Cast cast;
  private final VirtualTime time;
  private @Nullable Assignment given;
  private @Nullable Assignment taken;

  JuryTroubles(
      Conflicts conflicts,
      Assignments assignments,
      Scorecards scorecards,
      Jurors jurors,
      Cast cast,
      VirtualTime time) {
    this.conflicts = conflicts;
    this.assignments = assignments;
    this.scorecards = scorecards;
    this.jurors = jurors;
    this.cast = cast;
    this.time = time;
  }

  /**
   * The juror has one entry more than most, the other one less: the loads stay as even as they are.
   */
  void declareAConflict(Play play) {
    Map<JurorId, Long> loads =
        assignments.list(play.edition().id()).stream()
            .collect(Collectors.groupingBy(Assignment::juror, Collectors.counting()));
    Assignment one =
        assignments.list(play.edition().id()).stream()
            .filter(assignment -> assignment.state() == AssignmentState.OPEN)
            .filter(assignment -> !play.outsider().owns(assignment.entry()))
            .max(Comparator.comparing(assignment -> loads.get(assignment.juror())))
            .orElseThrow();
    conflicts.declare(
        person(one), one.juror(), one.entry(), ConflictKind.TOOK_PART, "I advised this project.");
    time.goTo(play.at(EditionDate.FIRST_EVALUATION_OPENS));
    JurorId next =
        assignments.listCandidates(play.head(), one.id()).stream()
            .map(Juror::id)
            .min(Comparator.comparing(loads::get))
            .orElseThrow();
    given = one;
    taken =
        assignments.get(
            assignments.reassign(play.head(), one.id(), next, "In place of a conflict"));
  }

  boolean isHeldBack(AssignmentId id) {
    return taken != null && taken.id().equals(id);
  }

  void sendTheLastScorecardLate(Play play) {
    Assignment late = Objects.requireNonNull(taken);
    Instant now = play.at(EditionDate.FIRST_EVALUATION_CLOSES).plus(LATE_BY);
    time.goTo(now);
    jurors.allowLate(
        play.head(),
        List.of(late.juror()),
        now.plus(LATE_BY),
        "The entry came to them in place of another");
    for (Criterion criterion : play.edition().criteria()) {
      scorecards.saveScore(
          person(late), late.id(), criterion.key(), BigDecimal.valueOf(5), "Read in a hurry.");
    }
    scorecards.submit(person(late), late.id());
  }

  /** Who may not judge the entry any more, and who judges it instead. */
  List<String> addresses() {
    return List.of(given, taken).stream().map(one -> person(one).email()).toList();
  }

  private Person person(Assignment assignment) {
    return cast.get(jurors.get(assignment.juror()).person());
  }
}
