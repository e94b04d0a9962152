package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Outcome;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.ui.GuidelinePart;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.support.MockScreen;
import org.plenary.support.ProgramTest;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What modules say on the page of a guideline, and to whom. */
@ProgramTest
@Transactional
class GuidelinePageTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Autowired private RoadWorld world;
  @Autowired private Adoptions adoptions;
  @Autowired private List<GuidelinePart> parts;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void aDraftAfterTheOutline() {
    world.begin();
    world.freeze();
    world.draftNext();
  }

  @Test
  void leadsTheOfficeFromTheRoundToTheAdoption() {
    RoundId round = world.open("Round of the states");
    assertThat(step(world.staff)).contains("“Round of the states” is open", "1 March 2025");
    world.close(round);
    assertThat(step(world.staff)).contains("Answer the comments of “Round of the states”");
    world.release(round);
    assertThat(step(world.staff)).contains("Draft 2 can be cleared");
    adoptions.clear(world.staff, world.guideline, "All was answered.");
    assertThat(step(world.staff)).contains("The text waits for the body’s decision");
    assertThat(isOver()).isFalse();

    world.goTo(Instant.parse("2025-03-05T00:00:00Z"));
    adoptions.decide(
        world.staff,
        world.guideline,
        Outcome.ADOPTED,
        "The Assembly",
        LocalDate.of(2025, 3, 3),
        "");
    assertThat(step(world.staff)).isEmpty();
    assertThat(isOver()).isTrue();
  }

  @Test
  void asksOnlyWhoActs() {
    world.open("Round of the states");
    Person expert = world.join("Adaeze Nwosu", "Nigeria");

    assertThat(step(world.person("Ada Okafor", Role.AUDITOR))).isEmpty();
    assertThat(step(expert)).isEmpty();
  }

  @Test
  void listsWhatEachReaderMayKnow() {
    world.open("Round of the states");
    world.meet("Kick-off of the group");
    Person expert = world.join("Adaeze Nwosu", "Nigeria");

    assertThat(sections(world.staff))
        .contains("Round of the states", "Kick-off of the group", "The experts", "1 expert");
    assertThat(sections(expert))
        .contains("The experts")
        .doesNotContain("Round of the states", "Kick-off of the group");
    assertThat(sections(world.person("Paul Ndi", Role.DELEGATE))).isEmpty();
  }

  @Test
  void costsTheSameHoweverMuchThereIs() {
    world.plan("A round");
    world.meet("A meeting");
    world.join("Adaeze Nwosu", "Nigeria");
    int few = statements.countDuring(() -> sections(world.staff));
    List.of("B", "C", "D").forEach(world::plan);
    List.of("E", "F", "G").forEach(world::meet);
    world.join("Tomas Silva", "Brazil");

    assertThat(statements.countDuring(() -> sections(world.staff))).isEqualTo(few);
  }

  private String step(Person reader) {
    return parts.stream()
        .flatMap(part -> part.findStep(reader, world.guideline).stream())
        .findFirst()
        .map(GuidelinePageTest::words)
        .orElse("");
  }

  private String sections(Person reader) {
    return parts.stream()
        .flatMap(part -> part.findSection(reader, world.guideline).stream())
        .map(GuidelinePageTest::words)
        .reduce("", String::concat);
  }

  private boolean isOver() {
    return parts.stream().anyMatch(part -> part.isOver(world.staff, world.guideline));
  }

  private static String words(Component shown) {
    return shown.getElement().getTextRecursively();
  }
}
