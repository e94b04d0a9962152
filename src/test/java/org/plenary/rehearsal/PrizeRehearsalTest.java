package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryFigures;
import org.plenary.entry.EntryState;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.JurorId;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The funnel of 2023, played through the services: 240 sent, 209 eligible, 42 finalists, 11 awards.
 */
@SpringBootTest
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrizeRehearsalTest {

  @Autowired PrizeRehearsal rehearsal;
  @Autowired EditionFiles files;
  @Autowired EntryFigures figures;
  @Autowired Entries entries;
  @Autowired Assignments assignments;
  @Autowired VirtualTime time;

  Edition edition;

  @BeforeAll
  void playTheEditionOf2023() {
    edition =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023"), 240, 31, 0, 3, 16, EditionScript.Until.PUBLISHED));
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void leadsFrom240EntriesTo209EligibleOnes() {
    assertThat(figures.countSubmitted(edition.id())).isEqualTo(240);
    assertThat(figures.count(edition.id(), EntryState.NOT_ELIGIBLE)).isEqualTo(31);
    assertThat(figures.count(edition.id(), EntryState.DRAFT)).isEqualTo(3);
  }

  @Test
  void gives627ScorecardsTo16JurorsAt39Or40Each() {
    Map<JurorId, Long> loads =
        assignments.list(edition.id()).stream()
            .filter(assignment -> assignment.state() == AssignmentState.SUBMITTED)
            .collect(Collectors.groupingBy(Assignment::juror, Collectors.counting()));

    assertThat(loads).hasSize(16);
    assertThat(loads.values()).allMatch(load -> load == 39 || load == 40);
    assertThat(loads.values().stream().filter(load -> load == 40)).hasSize(3);
    assertThat(loads.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(627);
  }

  @Test
  void fillsEverySlotWithFinalists() {
    Map<String, Long> held =
        entries.listByState(edition.id(), Set.of(EntryState.AWARDED)).stream()
            .collect(Collectors.groupingBy(Entry::awardSlot, Collectors.counting()));
    Map<String, Long> planned =
        edition.slots().stream()
            .collect(Collectors.toMap(AwardSlot::key, slot -> (long) slot.count()));

    assertThat(held).isEqualTo(planned);
    assertThat(figures.count(edition.id(), EntryState.NOT_A_FINALIST)).isEqualTo(209 - 42);
  }
}
