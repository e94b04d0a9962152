package org.plenary.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Refusal;
import org.plenary.shared.Viewer;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
  Jobs.class,
  JobRunner.class,
  JobStore.class,
  JobResults.class,
  JobNode.class,
  JobsAtStart.class,
  PlenaryClock.class,
  StatementCounter.class
})
class JobsTest {

  private final Viewer starter = new Viewer(Ids.next(), Set.of("STAFF"));
  private final Viewer stranger = new Viewer(Ids.next(), Set.of("APPLICANT"));

  @Autowired private Jobs jobs;
  @Autowired private JobsAtStart atStart;
  @Autowired private JobNode node;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;
  @Autowired private StatementCounter statements;

  @Value("${plenary.exports}")
  private Path exports;

  @Test
  void countsItsStepsAndSaysWhatItCameTo() {
    JobId id =
        start(
            progress -> {
              progress.outOf(3);
              for (int step = 0; step < 3; step++) {
                progress.step();
              }
              progress.say("jury.assignment.sent", 3);
            });

    JobRun job = over(id);

    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.done()).isEqualTo(3);
    assertThat(job.messageKey()).isEqualTo("jury.assignment.sent");
    assertThat(job.messageArguments()).isEqualTo(List.of(3));
  }

  @Test
  void stopsAfterTheStepItIsAt() throws Exception {
    CountDownLatch hasBegun = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    JobId id =
        start(
            progress -> {
              progress.outOf(1_000);
              for (int step = 0; step < 1_000; step++) {
                done.incrementAndGet();
                hasBegun.countDown();
                Thread.sleep(20);
                progress.step();
              }
            });
    hasBegun.await();

    jobs.stop(starter, id);

    assertThat(over(id).state()).isEqualTo(JobState.STOPPED);
    assertThat(done.get()).isLessThan(1_000);
  }

  @Test
  void beginsOnlyAfterTheCommit() {
    AtomicInteger runs = new AtomicInteger();

    transactions.executeWithoutResult(
        status -> {
          start(progress -> runs.incrementAndGet());
          status.setRollbackOnly();
        });

    assertThat(over(start(progress -> {})).state()).isEqualTo(JobState.DONE);
    assertThat(runs).hasValue(0);
  }

  @Test
  void tellsARefusalInItsOwnWords() {
    JobId id =
        start(
            progress -> {
              throw new CallStillOpen();
            });

    assertThat(over(id).messageKey()).isEqualTo("programme.refused.open");
  }

  @Test
  void givesAnErrorANumberAndKeepsItsInsidesFromTheReader() {
    JobId id =
        start(
            progress -> {
              throw new IOException("password=hunter2");
            });

    JobRun job = over(id);

    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.errorNumber()).isNotBlank();
    assertThat(job.toString()).doesNotContain("hunter2");
  }

  @Test
  void handsTheFileOnlyToWhoStartedIt() throws IOException {
    JobId id =
        start(
            progress ->
                progress.write(
                    "entries.csv",
                    "text/csv",
                    out -> out.write("a;b".getBytes(StandardCharsets.UTF_8))));
    over(id);

    try (InputStream file = jobs.openResult(starter, id)) {
      assertThat(file).hasContent("a;b");
    }
    assertThatThrownBy(() -> jobs.openResult(stranger, id)).isInstanceOf(NotFound.class);
    assertThat(jobs.find(stranger, id)).isEmpty();
    Files.delete(exports.resolve(id.value()));
    assertThatThrownBy(() -> jobs.openResult(starter, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void callsWhatAStopLeftBehindInterrupted() {
    JobId id = over(start(progress -> {})).id();
    jdbc.sql("update job_run set state = 'RUNNING', node = ? where id = ?")
        .params(node.name(), id.value())
        .update();

    atStart.tidy();

    assertThat(jobs.get(starter, id).state()).isEqualTo(JobState.INTERRUPTED);
  }

  @Test
  void showsHowFarWorkIsThatIsOneTransaction() throws Exception {
    CountDownLatch hasBegun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    JobId id =
        start(
            progress ->
                transactions.executeWithoutResult(
                    status -> {
                      progress.outOfWhole(240);
                      hasBegun.countDown();
                      awaited(mayEnd);
                    }));
    hasBegun.await();

    JobRun running = jobs.get(starter, id);
    mayEnd.countDown();

    assertThat(running.total()).isEqualTo(240);
    assertThat(running.isWhole()).isTrue();
    assertThat(over(id).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void saysThatWorkInOnePieceLeftNothingWhereItWasStopped() throws Exception {
    CountDownLatch hasBegun = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    JobId id =
        start(
            progress -> {
              hasBegun.countDown();
              awaited(mayGoOn);
              progress.outOfWhole(240);
            });
    hasBegun.await();
    jobs.stop(starter, id);
    mayGoOn.countDown();

    assertThat(over(id).outcome()).contains(new JobOutcome("job.row.stopped-whole", List.of(0)));
  }

  @Test
  void countsTheMailsItsOwnThreadQueuesAndNobodyElses() {
    JobId id =
        start(
            progress -> {
              progress.outOfMails(2);
              jobs.countMail();
              jobs.countMail();
              jobs.countMail();
            });
    jobs.countMail();

    assertThat(over(id).done()).isEqualTo(2);
  }

  @Test
  void keepsTheRefusedLinesOfAFileWithTheirReasons() {
    int before = statements.countDuring(() -> jobs.listOwn(starter.id()));
    JobId id =
        start(
            progress -> {
              progress.note(14, "group.refused.import.too-long", 14, Instant.EPOCH);
              progress.note(15, "group.refused.import.too-long", 15, 300);
            });

    assertThat(over(id).notes())
        .containsExactly(
            new JobNote(14, "group.refused.import.too-long", List.of(14, "1970-01-01T00:00:00Z")),
            new JobNote(15, "group.refused.import.too-long", List.of(15, 300)));
    assertThat(statements.countDuring(() -> jobs.listOwn(starter.id()))).isEqualTo(before);
  }

  @Test
  void doesOnePersonsWorkOfOneKindInTheOrderItWasStarted() {
    List<Integer> order = new CopyOnWriteArrayList<>();
    JobId last = start(progress -> order.add(0));
    for (int number = 1; number <= 20; number++) {
      int place = number;
      last = start(progress -> order.add(place));
    }
    over(last);

    assertThat(order).hasSize(21).isSorted();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private JobId start(JobWork work) {
    return jobs.start(starter.id(), "desk.record.export", List.of(240), work);
  }

  private JobRun over(JobId id) {
    return await().until(() -> jobs.get(starter, id), job -> job.state().isOver());
  }

  private static class CallStillOpen extends Refusal {
    CallStillOpen() {
      super("programme.refused.open");
    }
  }
}
