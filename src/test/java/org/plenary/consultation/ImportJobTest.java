package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.job.JobId;
import org.plenary.job.JobNote;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.JobWork;
import org.plenary.job.Jobs;
import org.plenary.shared.Viewer;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A comment table that is read in the background. */
@ConsultationTest
@LeavesNoTrace
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportJobTest {

  private static final ImportTarget OWN = new ImportTarget.Own();

  @Autowired private TableImportWork work;
  @Autowired private TableImports imports;
  @Autowired private Comments comments;
  @Autowired private Jobs jobs;
  @Autowired private ConsultationWorld world;
  private RoundId round;
  private byte[] file = {};

  @BeforeAll
  void aDraft() {
    world.begin();
  }

  @BeforeEach
  void anOpenRound() {
    round = world.open();
    String place = world.paragraph(2).number();
    file =
        TableFile.of(
            TableFile.row(place, "te", "Good."),
            TableFile.row("99.9", "te", "Nowhere to be found."),
            TableFile.row(place, "te", "Good as well."),
            TableFile.row(place, "zz", "No such kind."));
  }

  @Test
  void comesToWhatTheDirectReadingComesTo() {
    List<ImportedRow> direct = imports.read(world.adaeze, round, OWN, "form.xlsx", file);
    RoundId other = world.open();

    JobRun job = over(start(work.of(world.adaeze, other, OWN, "form.xlsx", file)));

    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.messageArguments()).isEqualTo(List.of(2, 0, 0, 2));
    assertThat(job.notes())
        .isEqualTo(
            direct.stream()
                .filter(row -> row.refusal() != null)
                .map(
                    row ->
                        new JobNote(
                            row.line(),
                            row.refusal().messageKey(),
                            Arrays.asList(row.refusal().arguments())))
                .toList())
        .hasSize(2);
    assertThat(comments.listOwn(world.adaeze, other))
        .extracting(Comment::text)
        .containsExactlyInAnyOrderElementsOf(
            comments.listOwn(world.adaeze, round).stream().map(Comment::text).toList());
    assertThat(job.done()).isEqualTo(job.total()).isEqualTo(4);
  }

  @Test
  void leavesNothingWhereItIsCutShortAndTakesAllTheNextTime() {
    JobWork cut =
        progress ->
            work.of(world.adaeze, round, OWN, "form.xlsx", file).run(new SeenProgress().cutAt(3));

    assertThatThrownBy(() -> cut.run(new SeenProgress())).hasMessage("the light went out");

    assertThat(comments.listOwn(world.adaeze, round)).isEmpty();
    over(start(work.of(world.adaeze, round, OWN, "form.xlsx", file)));
    assertThat(comments.listOwn(world.adaeze, round)).hasSize(2);
  }

  @Test
  void takesAFileInOnceThatOnePersonHandsInTwiceInTheSameMoment() {
    JobId first = start(work.of(world.adaeze, round, OWN, "form.xlsx", file));
    JobId second = start(work.of(world.adaeze, round, OWN, "form.xlsx", file));

    assertThat(over(first).messageArguments()).isEqualTo(List.of(2, 0, 0, 2));
    assertThat(over(second).messageArguments()).isEqualTo(List.of(0, 0, 2, 2));
    assertThat(comments.listOwn(world.adaeze, round)).hasSize(2);
  }

  @Test
  void saysKindlyWhatIsNoTable() {
    JobRun job =
        over(start(work.of(world.adaeze, round, OWN, "notes.xlsx", "no table".getBytes())));

    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.outcome().orElseThrow().messageKey()).endsWith("unreadable");
    assertThat(job.errorNumber()).isNull();
  }

  @Test
  void readsNothingInANameOnlyTheOfficeMayGive() {
    ImportTarget sender = new ImportTarget.Sender("Pat Smith", "Cities Network", "Kenya", null);

    JobRun job = over(start(work.of(world.adaeze, round, sender, "form.xlsx", file)));

    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(comments.listSubmitted(round)).isEmpty();
    assertThat(jobs.find(new Viewer(world.nadia.id().value(), Set.of()), job.id())).isEmpty();
  }

  private JobId start(JobWork what) {
    return jobs.start(
        world.adaeze.id().value(), "consultation.job.import", List.of("form.xlsx", "Round"), what);
  }

  private JobRun over(JobId id) {
    Viewer viewer = new Viewer(world.adaeze.id().value(), Set.of());
    return await().until(() -> jobs.get(viewer, id), job -> job.state().isOver());
  }
}
