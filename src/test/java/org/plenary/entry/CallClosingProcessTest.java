package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** A call with more drafts than are ended at a time, and the light going out between. */
@ProgramTest
@LeavesNoTrace
class CallClosingProcessTest {

  private static final int DRAFTS = 2 * CallClosing.AT_A_TIME + 5;

  @Autowired private Editions editions;
  @Autowired private Entries entries;
  @Autowired private CallClosing closing;
  @Autowired private People people;
  @Autowired private Workflow workflow;
  @Autowired private JobRunner jobs;
  @Autowired private PlenaryClock clock;
  @Autowired private Watcher watcher;

  @AfterEach
  void letTheClockRun() {
    clock.resume();
    watcher.edition = null;
  }

  @Test
  void showsFromOutsideHowFarItIsAndEndsEachDraftOnce() {
    clock.stopAt(Instant.parse("2023-02-20T00:00:00Z"));
    Person staff = person("Han Seo-yeon", Role.STAFF);
    Edition edition = editions.publish(staff, editions.load(staff, "prize/2023").id());
    clock.stopAt(EntryWorld.IN_THE_CALL);
    jobs.runDue();
    List<EntryId> drafts = drafts(edition);
    watcher.watch(edition, 2);

    clock.stopAt(edition.date(EditionDate.CALL_CLOSES).at().plusSeconds(1));
    assertThatThrownBy(jobs::runDue).hasRootCauseMessage("the light went out");

    assertThat(watcher.seen).containsExactly(0, CallClosing.AT_A_TIME);
    assertThat(closing.find(edition).orElseThrow())
        .isEqualTo(new CallClosing.Figures(0, DRAFTS, DRAFTS - CallClosing.AT_A_TIME, null));
    assertThat(drafts.stream().filter(this::isRunning)).hasSize(DRAFTS - CallClosing.AT_A_TIME);

    // What failed is tried again after a pause.
    clock.stopAt(clock.instant().plusSeconds(60));
    jobs.runDue();

    assertThat(watcher.seen)
        .containsExactly(
            0, CallClosing.AT_A_TIME, CallClosing.AT_A_TIME, 2 * CallClosing.AT_A_TIME);
    assertThat(watcher.ended).hasSize(DRAFTS).doesNotHaveDuplicates().containsAll(drafts);
    assertThat(drafts).noneMatch(this::isRunning);
    assertThat(closing.find(edition).orElseThrow().closedAt()).isNotNull();
    assertThat(workflow.openTasks("edition", edition.id().value()))
        .singleElement()
        .satisfies(open -> assertThat(open.task()).isEqualTo("approve-eligible-list"));
  }

  private boolean isRunning(EntryId entry) {
    return workflow.isRunning("entry", entry.value());
  }

  private List<EntryId> drafts(Edition edition) {
    Person applicant = person("Marijke Verbeek", Role.APPLICANT);
    List<EntryId> all = new ArrayList<>();
    for (int one = 1; one <= DRAFTS; one++) {
      all.add(
          entries
              .start(
                  applicant,
                  EntryWorld.wanted(edition, "tech", ApplicantType.CITY, "Half a thought " + one))
              .id());
    }
    return all;
  }

  private Person person(String name, Role role) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@closing.example";
    return people.add(new NewPerson(name, address, "Urban Lab", Locale.UK, ZoneOffset.UTC), role);
  }

  /** Looks, as anybody at the overview does, while drafts are being ended; fails once. */
  @TestComponent
  static class Watcher {

    private final CallClosing closing;
    private final List<Integer> seen = new ArrayList<>();
    private final List<EntryId> ended = new ArrayList<>();
    private @Nullable Edition edition;
    private int failing;

    Watcher(CallClosing closing) {
      this.closing = closing;
    }

    void watch(Edition watched, int failingAt) {
      edition = watched;
      failing = failingAt;
    }

    @EventListener
    void on(DraftsEnded event) {
      if (edition == null) {
        return;
      }
      seen.add(
          CompletableFuture.supplyAsync(() -> closing.find(edition).orElseThrow().done()).join());
      if (seen.size() == failing) {
        throw new IllegalStateException("the light went out");
      }
      ended.addAll(event.entries());
    }
  }
}
