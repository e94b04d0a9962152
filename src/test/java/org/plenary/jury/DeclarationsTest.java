package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class DeclarationsTest {

  @Autowired private Declarations declarations;
  @Autowired private Conflicts conflicts;
  @Autowired private Assignments assignments;
  @Autowired private Jurors jurors;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;

  @Test
  void refusesToDeclareAndShowsNothingUntilTheListIsFixed() {
    world.entries(3);
    JurorId seat = world.accepted("Amara Okello", "Kenya", "Nairobi");
    Person amara = world.person(seat);
    // It could leak: once the list is fixed, there are entries to see.
    assertThat(declarations.list(amara, seat)).hasSize(3);

    world.beforeConflictsAreWanted(
        () -> {
          assertThatThrownBy(() -> declarations.list(amara, seat))
              .isInstanceOf(ConflictsNotWanted.class);
          assertThatThrownBy(() -> declarations.finish(amara, seat, List.of()))
              .isInstanceOf(ConflictsNotWanted.class);
        });

    assertThat(jurors.get(seat).declaredAt()).isNull();
    assertThat(events.stream(ConflictsDeclared.class)).isEmpty();
  }

  @Test
  void showsNothingToWhoIsAskedDeclinedOrLeft() {
    world.entries(3);
    JurorId asked = world.invite("Asked", "Kenya", "Nairobi");
    JurorId declined = world.invite("Declined", "Kenya", "Nairobi");
    jurors.decline(world.person(declined), declined, "");
    JurorId left = world.ready("Left");
    assertThat(declarations.list(world.person(left), left)).hasSize(3);
    jurors.replace(HAN, left, "ill");

    for (JurorId seat : List.of(asked, declined, left)) {
      assertThatThrownBy(() -> declarations.list(world.person(seat), seat))
          .isInstanceOf(NotOnTheJury.class);
    }
  }

  @Test
  void hidesAJurorsListFromOthers() {
    JurorId seat = world.accepted("One", "Kenya", "Nairobi");
    Person other = world.person(world.ready("Other"));

    assertThatThrownBy(() -> declarations.list(other, seat)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> declarations.finish(other, seat, List.of()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void givesNoEntryToAJurorBeforeTheySawIt() {
    world.entries(2);
    List<JurorId> seats = world.readyJurors(3);
    world.assign();
    Entry later = addOne();

    assertThat(assignments.propose(world.id()).assignments()).isEmpty();
    assertThat(assignments.propose(world.id()).shortfalls())
        .singleElement()
        .satisfies(
            lack -> {
              assertThat(lack.entry()).isEqualTo(later.id());
              assertThat(lack.notAsked()).isEqualTo(3);
            });
    assertThat(declarations.listOwingAgain(world.id())).containsExactlyElementsOf(seats);

    world.declare(seats.get(0));

    assertThat(declarations.listOwingAgain(world.id())).containsExactly(seats.get(1), seats.get(2));
    assertThat(assignments.propose(world.id()).assignments())
        .singleElement()
        .satisfies(pair -> assertThat(pair.juror()).isEqualTo(seats.get(0)));
  }

  @Test
  void asksAgainAboutWhatCameSinceAndOnlyThat() {
    List<Entry> first = world.entries(2);
    JurorId seat = world.ready("Amara Okello");
    Person amara = world.person(seat);
    assertThat(declarations.isOwed(jurors.get(seat))).isFalse();
    Entry later = addOne();

    assertThat(declarations.isOwed(jurors.get(seat))).isTrue();
    assertThat(declarations.countNew(jurors.get(seat))).isEqualTo(1);
    assertThat(declarations.list(amara, seat))
        .filteredOn(DeclarationItem::isNew)
        .singleElement()
        .satisfies(item -> assertThat(item.entry()).isEqualTo(later.id()));

    conflicts.declare(amara, seat, later.id(), ConflictKind.PERSONAL, "");
    conflicts.declare(amara, seat, first.get(0).id(), ConflictKind.PERSONAL, "");
    world.declare(seat);

    assertThat(conflicts.list(amara, seat))
        .as("only what was said over before is late")
        .allMatch(conflict -> conflict.isLate() == conflict.entry().equals(first.get(0).id()));
    assertThat(declarations.isOwed(jurors.get(seat))).isFalse();
    assertThat(events.stream(ConflictsDeclared.class)).hasSize(2);
  }

  @Test
  void takesOnlyWhatTheJurorHadBeforeThemAsSeen() {
    List<Entry> entries = world.entries(2);
    JurorId seat = world.accepted("Amara Okello", "Kenya", "Nairobi");

    declarations.finish(world.person(seat), seat, List.of(entries.get(0).id()));

    assertThat(declarations.countNew(jurors.get(seat))).isEqualTo(1);
  }

  @Test
  void asksNobodyAboutAnEntryThatIsStillChecked() {
    world.entries(2);
    JurorId seat = world.ready("Amara Okello");
    Entry later = addOne();
    world.entries.move(later.id(), EntryState.IN_SCREENING, null, null);

    assertThat(declarations.isOwed(jurors.get(seat))).isFalse();
    assertThat(declarations.listOwingAgain(world.id())).isEmpty();
  }

  private Entry addOne() {
    return world.entries.add(EntryFixture.entry(world.id(), 99, "tech", "Lagos", "Nigeria"));
  }
}
