package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.group.BodyKind;
import org.plenary.group.Experts;
import org.plenary.group.Memberships;
import org.plenary.group.SeatRole;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads a frozen draft: it is asked of the guideline, not of the role somebody has. */
@ConsultationTest
class DraftReadersTest {

  private static final Audience STATES =
      new Audience(false, Set.of(BodyKind.STATE), Set.of(), Set.of(), false);

  @Autowired private Drafts drafts;
  @Autowired private Guidelines guidelines;
  @Autowired private Experts experts;
  @Autowired private Memberships memberships;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void aDraftAndPeople() {
    world.begin();
  }

  @Test
  void keepsAFrozenDraftFromWhoeverOnlyHasTheRole() {
    Person elsewhere = world.person("Expert Elsewhere", Role.EXPERT);
    world.open(STATES, Sight.AT_ONCE);

    assertReadsNothing(world.stranger());
    assertReadsNothing(elsewhere);
    assertThat(drafts.get(world.adaeze, world.draft.id()).number()).isEqualTo(1);
    assertThat(guidelines.list(world.adaeze)).hasSize(1);
  }

  @Test
  void keepsItFromAnExpertWhoHasLeft() {
    var seat = experts.list(world.staff(), world.group).get(0);
    clock.stopAt(ConsultationWorld.DURING);
    memberships.leave(world.staff(), seat.id(), LocalDate.of(2024, 6, 10), "Moved on");

    assertReadsNothing(world.adaeze);
  }

  @Test
  void opensEveryFrozenDraftToTheSeatsOfABodyOnceARoundHasAskedIt() {
    world.planned(STATES, Sight.AT_ONCE);
    assertReadsNothing(world.nadia);

    world.open(STATES, Sight.AT_ONCE);
    var other = world.body(BodyKind.ORGANISATION, "Habitat Network", "Kenya");
    Person outsider = world.seat(other, SeatRole.DESK_OFFICER, "Otto Outsider");

    assertThat(drafts.list(world.nadia, world.guideline.id())).hasSize(1);
    assertReadsNothing(outsider);
    drafts.startNext(world.staff(), world.guideline.id());
    assertThat(drafts.list(world.nadia, world.guideline.id())).hasSize(1);
    drafts.freeze(world.staff(), world.guideline.id());
    assertThat(drafts.list(world.nadia, world.guideline.id())).hasSize(2);
  }

  @Test
  void opensTheDraftOfAnOpenRoundAndNoOtherToAnybodyWhoIsOneOfTheHouse() {
    world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    var next = drafts.startNext(world.staff(), world.guideline.id());
    drafts.freeze(world.staff(), world.guideline.id());

    assertThat(drafts.list(world.stranger(), world.guideline.id())).hasSize(1);
    assertThat(drafts.findNext(world.stranger(), world.draft)).isEmpty();
    assertThat(drafts.findNext(world.adaeze, world.draft)).isPresent();
    assertThatThrownBy(() -> drafts.get(world.stranger(), next.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void asksWithTheSameNumberOfStatementsHoweverManyGuidelinesThereAre() {
    world.open(STATES, Sight.AT_ONCE);
    int forOne = statements.countDuring(() -> guidelines.list(world.nadia));
    guidelines.create(world.staff(), "Another", Locale.ENGLISH);
    world.open(STATES, Sight.AT_ONCE);

    assertThat(statements.countDuring(() -> guidelines.list(world.nadia))).isEqualTo(forOne);
  }

  private void assertReadsNothing(Person person) {
    assertThat(guidelines.list(person)).isEmpty();
    assertThatThrownBy(() -> guidelines.get(person, world.guideline.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.get(person, world.draft.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.listParagraphs(person, world.draft.id()))
        .isInstanceOf(NotFound.class);
  }
}
