package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class EligibleListsTest {

  @Autowired private EligibleListWork work;
  @Autowired private EligibleLists lists;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private EditionStages stages;
  @Autowired private Judging judging;
  @Autowired private ApplicationEvents events;
  private Edition edition;
  private Entry entry;

  @BeforeEach
  void oneEligibleEntry() {
    edition = world.begin(people);
    entry = world.eligible(world.marijke, edition, "Water squares");
    stages.reach(edition.id(), EditionStage.CALL_CLOSED);
  }

  @Test
  void approvesInTheBackground() throws Exception {
    SeenProgress seen = new SeenProgress();

    work.of(world.han, edition.id()).run(seen);

    assertThat(seen.sentence).isEqualTo("entry.eligible-list.approved");
    assertThat(events.stream(EligibleListApproved.class))
        .singleElement()
        .satisfies(told -> assertThat(told.eligible()).isEqualTo(1));
  }

  /** As it came about when entries could be given out before the list was approved. */
  @Test
  void approvesAListWhoseEntriesTheJuryHasAlready() {
    judging.beginEvaluation(entry.id());
    assertThat(lists.get(world.han, edition.id()).isDone()).isFalse();

    lists.approve(world.han, edition.id());

    assertThat(events.stream(EligibleListApproved.class))
        .singleElement()
        .satisfies(told -> assertThat(told.eligible()).isEqualTo(1));
    stages.reach(edition.id(), EditionStage.CONFLICTS_WANTED);
    assertThat(lists.get(world.han, edition.id()).isDone()).isTrue();
  }

  @Test
  void refusesWhileTheCallIsOpen() {
    stages.leave(edition.id(), EditionStage.CALL_CLOSED);

    assertThatThrownBy(() -> work.of(world.han, edition.id()))
        .isInstanceOf(EligibleLists.CallStillOpen.class);
  }

  @Test
  void refusesAtOnceWhileAnEntryWaitsForADecision() {
    world.inScreening(world.daan, edition, "Lifts");

    assertThatThrownBy(() -> work.of(world.han, edition.id()))
        .isInstanceOf(EligibleLists.StillScreening.class);
    assertThatThrownBy(() -> work.of(world.marijke, edition.id())).isInstanceOf(NotAllowed.class);
    assertThat(events.stream(EligibleListApproved.class)).isEmpty();
  }
}
