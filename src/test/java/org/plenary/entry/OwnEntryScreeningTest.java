package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of the office who writes an entry, alone or with others, leaves it to colleagues. */
@EntryTest
class OwnEntryScreeningTest {

  @Autowired private Screenings screenings;
  @Autowired private CategoryMoves moves;
  @Autowired private EntryList list;
  @Autowired private EntryWriters writers;
  @Autowired private CoEditorRows coEditors;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  private Edition edition;
  private EntryId shared;
  private EntryId other;

  @BeforeEach
  void anEntryThatAScreenerWritesWithOthers() {
    edition = world.begin(people);
    shared = world.inScreening(world.marijke, edition, "Lifts that report themselves").id();
    other = world.inScreening(world.marijke, edition, "Trams by night").id();
    CoEditor asked = new CoEditor("co-1", shared, "han@example.org", null, Instant.EPOCH, null);
    coEditors.insert(asked, "token", world.marijke.id());
    coEditors.join(asked, world.han.id(), EntryWorld.IN_THE_CALL);
  }

  @Test
  void refusesTheirDecisionsAndTakesThoseOfColleagues() {
    refused(() -> screenings.decide(world.han, shared, Verdict.ELIGIBLE, null, ""));
    refused(() -> screenings.askCorrection(world.han, shared, List.of()));
    refused(() -> moves.propose(world.han, shared, 1, "human", "It is about people"));

    screenings.decide(world.park, shared, Verdict.ELIGIBLE, null, "");
    screenings.decide(world.han, other, Verdict.ELIGIBLE, null, "");

    assertThat(screenings.list(world.park, shared)).hasSize(1);
    assertThat(screenings.list(world.park, other)).hasSize(1);
  }

  @Test
  void keepsItOutOfTheirQueueOnly() {
    assertThat(waiting(world.han)).containsExactly(other);
    assertThat(waiting(world.park)).containsExactlyInAnyOrder(shared, other);
    assertThat(screenings.isLeftToOthers(world.han, shared)).isTrue();
    assertThat(screenings.isLeftToOthers(world.park, shared)).isFalse();
  }

  @Test
  void knowsOwnersAndThoseWhoJoined() {
    Set<EntryId> both = Set.of(shared, other);

    assertThat(writers.filter(world.han.id(), both)).containsExactly(shared);
    assertThat(writers.filter(world.marijke.id(), both)).isEqualTo(both);
    assertThat(writers.filter(world.park.id(), both)).isEmpty();
  }

  private List<EntryId> waiting(Person reader) {
    EntryFilter filter = EntryFilter.SENT.waiting();
    return list.list(reader, edition.id(), filter, EntryOrder.NUMBER, false, 0, 10).stream()
        .map(EntryListItem::id)
        .toList();
  }

  private static void refused(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(NotAllowed.class).hasMessageContaining("own-entry");
  }
}
