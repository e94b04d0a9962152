package org.plenary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.plenary.adoption.AdoptionWorld.AFTER;
import static org.plenary.adoption.AdoptionWorld.DAY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.identity.NotAllowed;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.JobWork;
import org.plenary.job.Jobs;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Viewer;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.PowerCut;
import org.plenary.support.ProgramTest;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;

/** The last steps of a guideline in the background, with the light going out in the middle. */
@ProgramTest
@LeavesNoTrace
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptionJobTest {

  @Autowired private AdoptionWorld world;
  @Autowired private RecordOfARound record;
  @Autowired private Adoptions adoptions;
  @Autowired private AdoptionWork work;
  @Autowired private Jobs jobs;
  @Autowired private PowerCut light;
  @Autowired private PlenaryClock clock;

  @BeforeAll
  void aTextWithAnsweredComments() {
    world.begin();
    record.answerAndRelease(record.hold());
    world.goTo(AFTER);
  }

  @BeforeEach
  void noMailsYet() {
    world.forgetMails();
  }

  @Test
  void clearsWhatWasReadAsOfTheClickAndThenDecidesOnceOrNotAtAll() throws Exception {
    JobWork clicked = work.clear(world.staff, world.guideline, "Ready.");
    assertThat(latest()).isEmpty();
    clock.stopAt(AFTER.plusSeconds(30));
    clicked.run(new SeenProgress());
    assertThat(latest()).extracting(Clearance::clearedAt).containsExactly(AFTER);
    assertThatThrownBy(() -> work.clear(world.staff, world.guideline, "Again."))
        .hasMessageContaining("cleared");

    world.forgetMails();
    light.goesOutAtMail(5);
    JobRun cut = over(decision("The Assembly"));

    assertThat(cut.state()).isEqualTo(JobState.FAILED);
    assertThat(told()).isEmpty();
    assertThat(latest()).noneMatch(Clearance::isDecided);

    JobRun done = over(decision("The Assembly"));
    assertThat(done.state()).isEqualTo(JobState.DONE);
    assertThat(told()).hasSize(done.total()).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    assertThat(done.done()).isEqualTo(done.total());
    assertThat(latest()).extracting(Clearance::outcome).containsExactly(Outcome.ADOPTED);
  }

  @Test
  void refusesAtOnceWhatMayNotBe() {
    assertThatThrownBy(() -> work.clear(world.staff, world.guideline, " "))
        .hasMessageContaining("ground");
    assertThatThrownBy(() -> work.clear(world.adaeze, world.guideline, "Ready."))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decision(" ")).isInstanceOf(AdoptionRefused.class);
  }

  private JobWork decision(String body) {
    return work.decide(world.staff, world.guideline, Outcome.ADOPTED, body, DAY, "");
  }

  private List<Clearance> latest() {
    return adoptions.list(world.staff, world.guideline);
  }

  private List<String> told() {
    return Stream.concat(
            world.mailsTo("adopted").stream(), world.mailsTo("adopted-contributor").stream())
        .toList();
  }

  private JobRun over(JobWork begun) {
    String staff = world.staff.id().value();
    var id = jobs.start(staff, "adoption.job.decide", List.of("Text"), begun);
    return await()
        .until(() -> jobs.get(new Viewer(staff, Set.of()), id), job -> job.state().isOver());
  }
}
