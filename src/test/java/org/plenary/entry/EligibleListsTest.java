package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class EligibleListsTest {

  @Autowired private EligibleListWork work;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private ApplicationEvents events;
  private Edition edition;

  @BeforeEach
  void oneEligibleEntry() {
    edition = world.begin(people);
    world.eligible(world.marijke, edition, "Water squares");
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

  @Test
  void refusesAtOnceWhileAnEntryWaitsForADecision() {
    world.inScreening(world.daan, edition, "Lifts");

    assertThatThrownBy(() -> work.of(world.han, edition.id()))
        .isInstanceOf(EligibleLists.StillScreening.class);
    assertThatThrownBy(() -> work.of(world.marijke, edition.id())).isInstanceOf(NotAllowed.class);
    assertThat(events.stream(EligibleListApproved.class)).isEmpty();
  }
}
