package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class JurorTiesTest {

  @Autowired private JurorTies ties;
  @Autowired private Declarations declarations;
  @Autowired private JuryWorld world;
  @Autowired private StatementCounter statements;
  @Autowired private ApplicationEvents events;
  private List<Entry> entries;
  private JurorId seat;
  private Person amara;

  @BeforeEach
  void aJurorBeforeThreeEntries() {
    entries = world.entries(3);
    seat = world.accepted("Amara Okello", "Nowhere", "Nowhere");
    amara = world.person(seat);
  }

  @Test
  void pointsOutWhatNamesThemAndPutsItFirst() {
    assertThat(hinted()).isEmpty();
    Entry third = entries.get(2);
    world.entries.names(third.id(), new EntryTies("", List.of("Fjordlab A/S")));

    ties.write(amara, seat, " Fjordlab harbour sensors \n\nBergen tram study\n");

    assertThat(ties.list(HAN, seat))
        .containsExactly("Fjordlab harbour sensors", "Bergen tram study");
    DeclarationItem first = declarations.list(amara, seat).get(0);
    assertThat(first.entry()).isEqualTo(third.id());
    assertThat(first.hints()).containsExactly(ConflictKind.PAST_PROJECT);
    assertThat(first.hintWords()).containsExactly("Fjordlab harbour sensors");
    assertThat(events.stream(JurorTiesWritten.class)).hasSize(1);
    world.entries.names(third.id(), EntryTies.NONE);
  }

  @Test
  void pointsOutANominatorWithoutAnyTies() {
    Entry second = entries.get(1);
    world.entries.names(second.id(), new EntryTies("Amara Okello, Mayor", List.of()));

    assertThat(hinted()).containsExactly(second.number());
    world.entries.names(second.id(), EntryTies.NONE);
  }

  @Test
  void isReadAndWrittenByTheJurorAndTheOfficeAlone() {
    ties.write(HAN, seat, "Fjordlab");
    Person other = world.person(world.accepted("Other Juror", "Nowhere", "Nowhere"));

    assertThat(ties.list(amara, seat)).containsExactly("Fjordlab");
    assertThat(ties.list(AUDITOR, seat)).containsExactly("Fjordlab");
    assertThatThrownBy(() -> ties.list(other, seat)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ties.write(other, seat, "x")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ties.write(AUDITOR, seat, "x")).isInstanceOf(NotFound.class);
  }

  @Test
  void takesTheSameStatementsForThreeEntriesAndForNine() {
    int ofThree = statements.countDuring(() -> declarations.list(amara, seat));
    world.entries(9);

    assertThat(statements.countDuring(() -> declarations.list(amara, seat))).isEqualTo(ofThree);
  }

  private List<Integer> hinted() {
    return declarations.list(amara, seat).stream()
        .filter(item -> !item.hints().isEmpty())
        .map(DeclarationItem::number)
        .toList();
  }
}
