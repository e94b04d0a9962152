package org.plenary.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.Conflicts;
import org.plenary.jury.Juror;
import org.plenary.jury.Scorecards;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The jurors score, each at their own pace. */
@Component
class ScoringScene {

  /** This juror has not begun when the others are half-way. */
  private static final int LATE_JUROR = 1;

  /** What everybody thinks of the entry of an outsider, so that they see the play to its end. */
  private static final int OUTSTANDING = 10;

  private static final int SCORED_BEFORE_A_BREAK = 4;

  private final Assignments assignments;
  private final Scorecards scorecards;
  private final Conflicts conflicts;
  private final JuryScene jury;
  private final Cast cast;
  private final VirtualTime time;
  private final TransactionOperations atOnce;

  ScoringScene(
      Assignments assignments,
      Scorecards scorecards,
      Conflicts conflicts,
      JuryScene jury,
      Cast cast,
      VirtualTime time,
      TransactionOperations atOnce) {
    this.assignments = assignments;
    this.scorecards = scorecards;
    this.conflicts = conflicts;
    this.jury = jury;
    this.cast = cast;
    this.time = time;
    this.atOnce = atOnce;
  }

  /** One scorecard and when, in thousandths of the evaluation, it is sent. */
  private record Turn(long at, Person person, Assignment assignment) {}

  /** Everybody sends everything in time, but for what an outsider holds back. */
  void playToTheEnd(Play play) {
    time.goTo(play.at(EditionDate.FIRST_EVALUATION_OPENS));
    play.outsider().followEvaluation(play);
    send(play, turns(play, false), 1000);
    play.outsider().followLateness(play);
  }

  /** Stops in the middle: one juror has not begun, one finds a conflict, some are behind. */
  void playHalfWay(Play play) {
    time.goTo(play.at(EditionDate.FIRST_EVALUATION_OPENS));
    List<Turn> turns = turns(play, true);
    List<Turn> left = send(play, turns, 450);
    time.goTo(EditionScript.Until.EVALUATION_UNDER_WAY.in(play.edition()));
    beginOneEach(play, left);
    left.stream()
        .filter(turn -> turn.at() < 1000)
        .reduce((earlier, later) -> later)
        .ifPresent(this::declareLate);
  }

  private List<Turn> turns(Play play, boolean withTroubles) {
    List<Juror> seats = jury.seated(play);
    Map<Integer, Long> given = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    for (Assignment assignment : open(play)) {
      int seat = index(seats, assignment);
      long before = given.merge(seat, 1L, Long::sum);
      long pace = withTroubles ? pace(seat) : 20 + seat % 4;
      turns.add(new Turn(before * pace, cast.get(seats.get(seat).person()), assignment));
    }
    turns.sort(Comparator.comparingLong(Turn::at));
    return turns;
  }

  private List<Assignment> open(Play play) {
    return assignments.list(play.edition().id()).stream()
        .filter(assignment -> assignment.state() == AssignmentState.OPEN)
        .filter(assignment -> !play.outsider().holdsBack(assignment.id()))
        .toList();
  }

  /** How long this juror takes for an entry, in thousandths of the evaluation. */
  private static long pace(int seat) {
    return seat == LATE_JUROR ? 1000 : 14 + seat * 5 % 32;
  }

  private static int index(List<Juror> seats, Assignment assignment) {
    for (int i = 0; i < seats.size(); i++) {
      if (seats.get(i).id().equals(assignment.juror())) {
        return i;
      }
    }
    throw new IllegalStateException("Nobody sits for " + assignment);
  }

  private List<Turn> send(Play play, List<Turn> turns, long until) {
    List<Turn> left = new ArrayList<>();
    for (Turn turn : turns) {
      if (turn.at() > until) {
        left.add(turn);
      } else {
        time.goTo(
            play.between(
                EditionDate.FIRST_EVALUATION_OPENS,
                EditionDate.FIRST_EVALUATION_CLOSES,
                turn.at()));
        atOnce.executeWithoutResult(
            status -> {
              score(play, turn, Integer.MAX_VALUE);
              scorecards.submit(turn.person(), turn.assignment().id());
            });
      }
    }
    return left;
  }

  /** Each juror but the late one has the next entry open and partly scored. */
  private void beginOneEach(Play play, List<Turn> left) {
    Map<Person, Turn> next = new HashMap<>();
    left.forEach(turn -> next.putIfAbsent(turn.person(), turn));
    next.values().stream()
        .filter(turn -> turn.at() < 1000)
        .forEach(turn -> score(play, turn, SCORED_BEFORE_A_BREAK));
  }

  private void score(Play play, Turn turn, int most) {
    List<Criterion> criteria = play.edition().criteria();
    for (int i = 0; i < Math.min(most, criteria.size()); i++) {
      boolean isOutside = play.outsider().owns(turn.assignment().entry());
      int value = isOutside ? OUTSTANDING : value(turn.assignment(), i);
      scorecards.saveScore(
          turn.person(),
          turn.assignment().id(),
          criteria.get(i).key(),
          BigDecimal.valueOf(value),
          note(value));
    }
  }

  /**
   * Good entries get good scores from most: what the entry is worth, this juror's habit, and the
   * day's mood.
   */
  private static int value(Assignment assignment, int criterion) {
    int worth = Math.floorMod(assignment.entry().hashCode(), 50) / 10;
    int habit = Math.floorMod(assignment.juror().hashCode(), 3) - 1;
    int mood = Math.floorMod((assignment.id() + "/" + criterion).hashCode(), 4);
    return Math.max(1, Math.min(10, 3 + worth + habit + mood));
  }

  private static String note(int value) {
    if (value >= 9) {
      return "Clear figures, measured twice, and told without gloss.";
    }
    return value <= 2 ? "The answer speaks of plans, not of what was done." : "";
  }

  private void declareLate(Turn turn) {
    if (turn.assignment().state() == AssignmentState.OPEN) {
      conflicts.declare(
          turn.person(),
          turn.assignment().juror(),
          turn.assignment().entry(),
          ConflictKind.TOOK_PART,
          "I find that I advised this project in its first year.");
    }
  }
}
