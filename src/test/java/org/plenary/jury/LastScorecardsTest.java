package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The last scorecards of an evaluation, sent in one moment or at the last one. */
@JuryTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LastScorecardsTest {

  @Autowired private Scorecards scorecards;
  @Autowired private Assignments assignments;
  @Autowired private JuryProgress progress;
  @Autowired private Seats seats;
  @Autowired private JuryWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private List<Assignment> last;

  @BeforeEach
  void allButTwoAreSent() {
    for (String table : List.of("score", "assignment", "conflict", "declared_entry", "juror")) {
      jdbc.sql("delete from jury_" + table).update();
    }
    world.entries(6);
    world.readyJurors(3);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    List<Assignment> given = assignments.list(HAN, world.id());
    last =
        List.of(
            given.get(0),
            given.stream()
                .filter(one -> !one.juror().equals(given.get(0).juror()))
                .findFirst()
                .orElseThrow());
    given.stream()
        .filter(one -> !last.contains(one))
        .forEach(one -> world.send(one, BigDecimal.valueOf(6)));
    last.forEach(this::score);
  }

  /** Whoever is last closes the evaluation: of two at once, one must know that they are. */
  @Test
  void oneOfTwoKnowsThatNothingIsOwed() throws Exception {
    CyclicBarrier bothSent = new CyclicBarrier(2);

    List<Object> complete =
        AtOnce.call(sending(last.get(0), bothSent), sending(last.get(1), bothSent));

    assertThat(complete).contains(true);
  }

  @Test
  void countsByWhenItArrivedHoweverLongItWaits() throws Exception {
    clock.stopAt(world.edition().date(EditionDate.FIRST_EVALUATION_CLOSES).at());
    CountDownLatch held = new CountDownLatch(1);

    List<Object> outcomes =
        AtOnce.happen(
            () ->
                transaction.executeWithoutResult(
                    within -> {
                      seats.lock(world.id());
                      held.countDown();
                      pause();
                      clock.stopAt(clock.instant().plusSeconds(1));
                    }),
            () -> {
              held.await();
              scorecards.submit(person(last.get(0)), last.get(0).id());
            });

    assertThat(outcomes).containsOnly(AtOnce.DONE);
    Assignment sent = assignments.get(last.get(0).id());
    assertThat(sent.state()).isEqualTo(AssignmentState.SUBMITTED);
    assertThat(sent.isLate()).isFalse();
  }

  private Callable<Object> sending(Assignment one, CyclicBarrier bothSent) {
    return () ->
        transaction.execute(
            within -> {
              scorecards.submit(person(one), one.id());
              await(bothSent);
              boolean isComplete = progress.isComplete(world.id());
              await(bothSent);
              return isComplete;
            });
  }

  /** Only where the other comes this far as well before this one is kept. */
  private static void await(CyclicBarrier bothSent) {
    try {
      bothSent.await(1, TimeUnit.SECONDS);
    } catch (TimeoutException | BrokenBarrierException alone) {
      // They take turns.
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void score(Assignment one) {
    world
        .edition()
        .criteria()
        .forEach(
            criterion ->
                scorecards.saveScore(
                    person(one), one.id(), criterion.key(), BigDecimal.valueOf(6), ""));
  }

  private Person person(Assignment one) {
    return world.person(one.juror());
  }
}
