package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.identity.NotAllowed;
import org.plenary.job.JobId;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.Jobs;
import org.plenary.shared.Deadline;
import org.plenary.shared.Viewer;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.PowerCut;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bulk mail that goes out in the background, with the light going out in the middle of it. */
@ProgramTest
@LeavesNoTrace
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionJobTest {

  private static final Deadline LATER =
      new Deadline(
          ConsultationWorld.CLOSES.plus(Duration.ofDays(20)), ConsultationWorld.NAIROBI, "");

  @Autowired private ExtensionWork work;
  @Autowired private Rounds rounds;
  @Autowired private Jobs jobs;
  @Autowired private PowerCut light;
  @Autowired private JdbcClient jdbc;
  @Autowired private ConsultationWorld world;
  private RoundId round;

  @BeforeAll
  void aDraft() {
    world.begin();
  }

  @BeforeEach
  void anOpenRound() {
    round = world.open();
    jdbc.sql("delete from notification_notice").update();
  }

  @Test
  void countsTheMailsAsTheyAreQueued() {
    JobRun job = over(extend());

    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.done()).isEqualTo(job.total()).isEqualTo(mails()).isEqualTo(4);
    assertThat(job.messageArguments()).isEqualTo(List.of(4));
  }

  @Test
  void queuesNothingTwiceWhereItIsCutShortAndStartedAgain() {
    light.goesOutAtMail(3);

    JobRun cut = over(extend());

    assertThat(cut.state()).isEqualTo(JobState.FAILED);
    assertThat(cut.outcome().orElseThrow().messageKey()).isEqualTo("job.row.failed-whole");
    assertThat(mails()).isZero();
    assertThat(rounds.get(round).closes().at()).isEqualTo(ConsultationWorld.CLOSES);

    assertThat(over(extend()).state()).isEqualTo(JobState.DONE);
    assertThat(mails()).isEqualTo(4);
    assertThat(rounds.get(round).closes().at()).isEqualTo(LATER.at());
  }

  @Test
  void refusesAtOnceWhatMayNotBe() {
    assertThatThrownBy(() -> work.of(world.staff(), round, LATER, " "))
        .isInstanceOf(RoundRefused.class)
        .hasMessageContaining("reason-missing");
    assertThatThrownBy(() -> work.of(world.adaeze, round, LATER, "Holidays."))
        .isInstanceOf(NotAllowed.class);
  }

  private JobId extend() {
    return jobs.start(
        world.staff().id().value(),
        "consultation.job.extend",
        List.of("Round"),
        work.of(world.staff(), round, LATER, "Two holidays fell into it."));
  }

  private JobRun over(JobId id) {
    Viewer viewer = new Viewer(world.staff().id().value(), Set.of());
    return await().until(() -> jobs.get(viewer, id), job -> job.state().isOver());
  }

  private int mails() {
    return jdbc.sql("select count(*) from notification_notice where template = ?")
        .param("consultation/round-extended")
        .query(Integer.class)
        .single();
  }
}
