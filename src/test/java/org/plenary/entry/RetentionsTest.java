package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileForgotten;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.RetainedRemoved;
import org.plenary.programme.RetainedThings.Retained;
import org.plenary.programme.RetentionKind;
import org.plenary.programme.RetentionRefused;
import org.plenary.programme.RetentionWork;
import org.plenary.programme.Retentions;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** What an edition keeps for a time only, and what of it stays as proof. */
@EntryTest
class RetentionsTest {

  private static final Duration TEN_YEARS = Duration.ofDays(3653);

  @Autowired private Retentions retentions;
  @Autowired private RetentionWork work;
  @Autowired private Entries entries;
  @Autowired private Submissions submissions;
  @Autowired private Attachments attachments;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private Edition edition;

  @BeforeEach
  void anOpenCall() {
    edition = world.begin(people);
  }

  @AfterEach
  void letTheClockRun() {
    clock.resume();
  }

  @Test
  void listsWhatWouldGoAndTouchesNothing() {
    world.completeDraft(world.marijke, edition, "Lifts that report themselves");
    world.sent(world.daan, edition, "Ramps");

    assertThat(going(RetentionKind.DRAFTS))
        .singleElement()
        .extracting(Retained::words)
        .asString()
        .contains("Lifts that report themselves");
    assertThat(going(RetentionKind.FILES)).hasSize(1);
    assertThat(typed()).contains("Lifts that report themselves");
  }

  @Test
  void keepsEverythingUntilTheLastDayIsPast() {
    world.completeDraft(world.marijke, edition, "Lifts that report themselves");

    assertThatThrownBy(() -> remove(RetentionKind.DRAFTS)).isInstanceOf(RetentionRefused.class);

    assertThat(going(RetentionKind.DRAFTS)).hasSize(1);
  }

  @Test
  void removesDraftsNobodySentAndLeavesWhatWasSent() throws Exception {
    EntryId draft = world.completeDraft(world.marijke, edition, "Lifts that report").id();
    EntryId sent = world.sent(world.daan, edition, "Ramps").id();
    yearsLater();

    remove(RetentionKind.DRAFTS);

    assertThat(typed()).doesNotContain("Lifts that report");
    assertThat(attachments.list(draft.subject())).isEmpty();
    assertThat(entries.get(draft).title()).isEmpty();
    assertThat(going(RetentionKind.DRAFTS)).isEmpty();
    assertThat(submissions.latest(sent).holds()).isTrue();
    assertThat(entries.get(sent).title()).isEqualTo("Ramps");
    assertThat(events.stream(RetainedRemoved.class))
        .singleElement()
        .satisfies(told -> assertThat(told.facts()).containsEntry("count", 1));
  }

  @Test
  void removesTheContentsOfFilesAndKeepsTheirNamesAndNumbers() throws Exception {
    EntryId lost = world.sent(world.marijke, edition, "Lifts").id();
    EntryId won = world.sent(world.daan, edition, "Ramps").id();
    jdbc.sql("update entry_entry set state = 'AWARDED' where id = ?").param(won.value()).update();
    yearsLater();

    remove(RetentionKind.FILES);

    Attachment kept = attachments.listFrozen(lost.subject(), 1).get(0);
    assertThat(kept.sha256()).hasSize(64);
    assertThatThrownBy(() -> attachments.get(viewer(world.han, "STAFF"), kept.id()))
        .isInstanceOf(FileForgotten.class);
    assertThatThrownBy(() -> attachments.get(viewer(world.stranger, "APPLICANT"), kept.id()))
        .isInstanceOf(NotFound.class)
        .isNotInstanceOf(FileForgotten.class);
    assertThat(submissions.latest(lost).holds()).isTrue();
    Attachment winning = attachments.listFrozen(won.subject(), 1).get(0);
    assertThat(attachments.get(viewer(world.han, "STAFF"), winning.id())).isEqualTo(winning);
    assertThat(going(RetentionKind.FILES)).isEmpty();
  }

  @Test
  void takesAnotherLastDayWithAReasonAndNoneBeforeItIsNeeded() {
    LocalDate needed = RetentionKind.FILES.neededThrough(edition);

    assertThatThrownBy(() -> move(needed.minusDays(1), "Sooner"))
        .isInstanceOf(RetentionRefused.class);
    assertThatThrownBy(() -> move(needed.plusDays(1), " ")).isInstanceOf(RetentionRefused.class);
    move(needed.plusDays(1), "The city's own rule");

    assertThat(retentions.list(world.auditor, edition.id()))
        .filteredOn(one -> one.kind() == RetentionKind.FILES)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.through()).isEqualTo(needed.plusDays(1));
              assertThat(one.reason()).isEqualTo("The city's own rule");
            });
  }

  @Test
  void isForTheOfficeAndReadByAuditors() {
    assertThatThrownBy(() -> retentions.list(world.marijke, edition.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> retentions.listGoing(world.marijke, edition.id(), RetentionKind.DRAFTS))
        .isInstanceOf(NotFound.class);
    yearsLater();
    assertThatThrownBy(() -> work.of(world.auditor, edition.id(), RetentionKind.DRAFTS))
        .isInstanceOf(NotAllowed.class);
  }

  private void move(LocalDate day, String reason) {
    retentions.move(world.han, edition.id(), RetentionKind.FILES, day, reason);
  }

  private List<Retained> going(RetentionKind kind) {
    return retentions.listGoing(world.auditor, edition.id(), kind);
  }

  private void remove(RetentionKind kind) throws Exception {
    work.of(world.han, edition.id(), kind).run(mock(JobProgress.class));
  }

  private void yearsLater() {
    clock.stopAt(edition.date(EditionDate.EMBARGO_LIFTS).at().plus(TEN_YEARS));
  }

  private String typed() {
    return jdbc.sql("select * from form_answer").query().listOfRows().toString()
        + jdbc.sql("select title from entry_entry").query(String.class).list();
  }

  private static Viewer viewer(Person person, String role) {
    return new Viewer(person.id().value(), java.util.Set.of(role));
  }
}
