package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Amendments;
import org.plenary.adoption.Outcome;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.support.MockScreen;
import org.plenary.support.ProgramTest;
import org.plenary.support.StatementCounter;
import org.plenary.ui.Dates;
import org.plenary.ui.Stop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * A guideline from its first empty draft to its adoption: which stops its road has, and where it
 * is.
 */
@ProgramTest
@Transactional
class GuidelineRoadTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Autowired private RoadWorld world;
  @Autowired private GuidelineRoad road;
  @Autowired private Guidelines guidelines;
  @Autowired private Drafts drafts;
  @Autowired private Adoptions adoptions;
  @Autowired private Amendments amendments;
  @Autowired private Dates dates;
  @Autowired private StatementCounter statements;

  private Person staff;

  @BeforeEach
  void aGuidelineThatBegins() {
    world.begin();
    staff = world.staff;
  }

  @Test
  void beginsWithAllThatLiesAhead() {
    assertThat(stops(staff))
        .containsExactly(
            "ahead Call for experts",
            "ahead Kick-off",
            "WAIT Outline, being written",
            "ahead Draft 2",
            "ahead Clearance",
            "ahead Adoption");
  }

  @Test
  void followsTheTextFromTheOutlineToTheAdoption() {
    world.freeze();
    assertThat(stops(staff))
        .containsExactly(
            "done Outline, frozen 1 Feb",
            "WAIT Draft 2, to begin",
            "ahead Clearance",
            "ahead Adoption");

    world.draftNext();
    RoundId round = world.open("Expert round");
    assertThat(stops(staff))
        .containsExactly(
            "done Outline, frozen 1 Feb",
            "NOW Draft 2, Expert round, until 1 Mar",
            "ahead Clearance",
            "ahead Adoption");

    world.close(round);
    assertThat(stops(staff)).contains("WAIT Draft 2, comments are being answered");
    world.release(round);
    assertThat(stops(staff))
        .contains("done Draft 2, frozen 1 Feb", "WAIT Clearance, to be cleared");

    adoptions.clear(staff, world.guideline, "All was answered.");
    assertThat(stops(staff))
        .contains("done Clearance, 2 Mar", "WAIT Adoption, with the body that adopts");
    decide(Outcome.ADOPTED);
    assertThat(stops(staff)).endsWith("done Clearance, 2 Mar", "done Adoption, 1 Mar");
  }

  @Test
  void namesTheDayOfTheRoundWhereItClosesWhereverTheReaderIs() {
    world.freeze();
    world.draftNext();
    world.open("Expert round");
    Person inSeoul =
        new Person(
            staff.id(),
            staff.name(),
            staff.email(),
            "",
            staff.roles(),
            staff.locale(),
            ZoneId.of("Asia/Seoul"));

    assertThat(stops(inSeoul)).contains("NOW Draft 2, Expert round, until 1 Mar");
  }

  @Test
  void goesBackToADraftWhenTheTextIsSentBack() {
    world.freeze();
    world.draftNext();
    adoptions.clear(staff, world.guideline, "It is ready.");
    world.goTo(Instant.parse("2025-03-02T00:00:00Z"));
    decide(Outcome.SENT_BACK);

    assertThat(stops(staff))
        .endsWith("WAIT Draft 3, text was sent back", "ahead Clearance", "ahead Adoption");
  }

  @Test
  void waitsForTheDecidedChangesBeforeItIsAdopted() {
    world.freeze();
    world.draftNext();
    adoptions.clear(staff, world.guideline, "It is ready.");
    world.goTo(Instant.parse("2025-03-02T00:00:00Z"));
    decide(Outcome.ADOPTED_WITH_CHANGES);
    amendments.begin(staff, world.guideline);

    assertThat(stops(staff))
        .endsWith(
            "done Draft 2, frozen 1 Feb",
            "done Clearance, 1 Feb",
            "WAIT Adoption, decided changes go into the text");
  }

  @Test
  void countsTheGroupAndItsFirstMeeting() {
    world.join("Adaeze Nwosu", "Nigeria");
    world.meet("Kick-off of the group");
    world.meet("A later meeting");

    assertThat(stops(staff)).startsWith("done Expert group, 1 expert", "ahead Kick-off, 10 Feb");
    world.goTo(Instant.parse("2025-02-11T00:00:00Z"));
    assertThat(stops(staff)).contains("done Kick-off, 10 Feb");
  }

  @Test
  void tellsAnExpertNeitherOfADraftInWritingNorOfARoundThatDoesNotAskThem() {
    Person expert = world.join("Adaeze Nwosu", "Nigeria");
    world.freeze();
    world.draftNext();
    world.plan("Member-state round");
    drafts.startNext(staff, world.guideline);
    assertThat(stops(staff)).contains("WAIT Draft 3, being written");

    assertThat(stops(expert))
        .containsExactly(
            "done Expert group, 1 expert",
            "done Outline, frozen 1 Feb",
            "NOW Draft 2, frozen 1 Feb",
            "ahead Clearance",
            "ahead Adoption");
    assertThatThrownBy(() -> stops(world.person("Nadia Mbarga", Role.DELEGATE)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void costsTheSameHoweverMuchThereIs() {
    world.join("Adaeze Nwosu", "Nigeria");
    world.freeze();
    world.draftNext();
    world.plan("A round");
    world.meet("A meeting");
    int few = statements.countDuring(() -> stops(staff));
    List.of("B", "C", "D").forEach(world::plan);
    List.of("E", "F", "G").forEach(world::meet);
    world.join("Tomas Silva", "Brazil");
    world.join("Mei Chen", "China");

    assertThat(statements.countDuring(() -> stops(staff))).isEqualTo(few);
  }

  private void decide(Outcome outcome) {
    adoptions.decide(
        staff, world.guideline, outcome, "The Assembly", LocalDate.of(2025, 3, 1), "As it is.");
  }

  private List<String> stops(Person reader) {
    return GuidelineStops.of(
            road.facts(
                reader, guidelines.get(world.guideline), drafts.list(reader, world.guideline)),
            dates.in(reader.locale(), reader.zone()))
        .stream()
        .map(GuidelineRoadTest::words)
        .toList();
  }

  private static String words(Stop stop) {
    String state =
        switch (stop.state()) {
          case DONE -> "done ";
          case NOW -> "NOW ";
          case WAITING -> "WAIT ";
          case AHEAD -> "ahead ";
        };
    return state + stop.label() + (stop.note().isEmpty() ? "" : ", " + stop.note());
  }
}
