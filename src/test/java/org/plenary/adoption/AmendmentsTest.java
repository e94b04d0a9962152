package org.plenary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.adoption.AdoptionWorld.DAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Decided changes: who puts them in, who confirms them, and that nothing is out before. */
@ProgramTest
@Transactional
class AmendmentsTest {

  @Autowired private AdoptionWorld world;
  @Autowired private Adoptions adoptions;
  @Autowired private Amendments amendments;
  @Autowired private Confirmations confirmations;
  @Autowired private AdoptedTexts texts;
  @Autowired private AdoptionFiles files;
  @Autowired private Drafts drafts;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private Person other;

  @BeforeEach
  void aTextAdoptedWithChanges() {
    world.begin();
    other = world.person("Other Officer", Role.STAFF);
    clock.stopAt(AdoptionWorld.AFTER);
    adoptions.clear(world.staff, world.guideline, "Ready.");
    adoptions.decide(
        world.staff,
        world.guideline,
        Outcome.ADOPTED_WITH_CHANGES,
        "The Assembly",
        DAY,
        "Add that its cost is public.");
  }

  @Test
  void keepsTheTextFromEverybodyUntilItIsConfirmed() {
    nothingIsOut();
    Draft text = amend();
    nothingIsOut();
    confirmations.confirm(other, text.id());

    AdoptedText adopted = texts.get(world.guideline);
    assertThat(adopted.draft()).isEqualTo(text).extracting(Draft::number).isEqualTo(3);
    assertThat(adopted.cleared()).extracting(Draft::number).isEqualTo(2);
    assertThat(adopted.paragraphs()).hasSize(3);
    assertThat(texts.html(world.guideline, other.locale())).contains("Its cost is public.");
    assertThat(texts.list()).hasSize(1);
  }

  @Test
  void isConfirmedBySomebodyWhoDidNotWriteInIt() {
    Person writer = world.person("Wanda Writer", Role.STAFF);
    amendments.begin(writer, world.guideline);
    Person first = world.staff;
    world.staff = writer;
    world.write("Its cost is public.");
    Draft text = amendments.freeze(first, world.guideline);

    assertThatThrownBy(() -> confirmations.confirm(first, text.id()))
        .hasMessageContaining("own-amendment");
    assertThatThrownBy(() -> confirmations.confirm(writer, text.id()))
        .hasMessageContaining("own-amendment");
    assertThatThrownBy(() -> confirmations.confirm(world.adaeze, text.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> confirmations.confirm(world.person("Sam", Role.APPLICANT), text.id()))
        .isInstanceOf(NotFound.class);
    assertThat(amendments.listToJudge(other)).containsExactly(text.id());
    assertThat(amendments.listToJudge(first)).isEmpty();
    assertThat(amendments.listToJudge(world.adaeze)).isEmpty();
    confirmations.confirm(other, text.id());
    assertThatThrownBy(() -> confirmations.confirm(other, text.id()))
        .hasMessageContaining("judged");
  }

  @Test
  void isGivenBackAndPutRightInAnotherDraft() {
    Draft first = amend();
    assertThatThrownBy(() -> confirmations.giveBack(other, first.id(), " "))
        .hasMessageContaining("why-not");
    confirmations.giveBack(other, first.id(), "The cost of what?");
    nothingIsOut();
    assertThat(amendments.list(world.staff, world.guideline))
        .extracting(Amendment::words)
        .containsExactly("The cost of what?");

    amendments.begin(world.staff, world.guideline);
    world.write("So is its source.");
    Draft second = amendments.freeze(world.staff, world.guideline);
    confirmations.confirm(other, second.id());

    assertThat(texts.get(world.guideline).draft().number()).isEqualTo(4);
  }

  @Test
  void comesBeforeAnyOtherDraft() {
    assertThatThrownBy(() -> drafts.startNext(world.staff, world.guideline))
        .hasMessageContaining("changes-first");
  }

  @Test
  void waitsToBeConfirmedBeforeItIsOpenedAgain() {
    amend();
    assertThatThrownBy(() -> amendments.begin(world.staff, world.guideline))
        .hasMessageContaining("to-confirm");
  }

  @Test
  void opensTheTextForNothingElse() {
    assertThatThrownBy(() -> amendments.begin(world.adaeze, world.guideline))
        .isInstanceOf(NotAllowed.class);
    Draft open = amendments.begin(world.staff, world.guideline);
    assertThat(amendments.begin(other, world.guideline)).isEqualTo(open);
    assertThatThrownBy(() -> amendments.freeze(world.staff, world.guideline))
        .hasMessageContaining("nothing-changed");
    world.write("Its cost is public.");
    Draft text = amendments.freeze(world.staff, world.guideline);
    assertThatThrownBy(() -> adoptions.clear(world.staff, world.guideline, "Again."))
        .hasMessageContaining("same-draft");

    confirmations.confirm(other, text.id());
    assertThatThrownBy(() -> amendments.begin(world.staff, world.guideline))
        .hasMessageContaining("no-changes");
    assertThat(drafts.startNext(world.staff, world.guideline).isAmendment()).isFalse();
  }

  @Test
  void leavesWhatWasAdoptedWithChangesBeforeThereWasThis() {
    jdbc.sql("update adoption_clearance set needs_amendment = false").update();

    assertThat(texts.get(world.guideline).draft().number()).isEqualTo(2);
    assertThat(texts.get(world.guideline).hasChanges()).isTrue();
    assertThat(texts.get(world.guideline).cleared()).isNull();
    assertThatThrownBy(() -> amendments.begin(world.staff, world.guideline))
        .hasMessageContaining("no-changes");
  }

  private void nothingIsOut() {
    assertThat(texts.list()).isEmpty();
    assertThatThrownBy(() -> texts.get(world.guideline)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> texts.pdf(world.guideline, other.locale()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.start(world.staff, world.guideline))
        .hasMessageContaining("not-adopted");
  }

  private Draft amend() {
    amendments.begin(world.staff, world.guideline);
    world.write("Its cost is public.");
    return amendments.freeze(world.staff, world.guideline);
  }
}
