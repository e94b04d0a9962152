package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.group.BodyKind;
import org.plenary.identity.NotAllowed;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@ConsultationTest
class RoundsTest {

  @Autowired private Rounds rounds;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void aDraftAndPeople() {
    world.begin();
  }

  @Test
  void opensAtItsHourAndNotBefore() {
    RoundId id = world.planned(ConsultationWorld.everybody(), Sight.AT_ONCE);

    rounds.openDue(id);
    assertThat(rounds.get(id).state()).isEqualTo(RoundState.PLANNED);

    clock.stopAt(ConsultationWorld.OPENS);
    rounds.openDue(id);
    rounds.openDue(id);

    assertThat(rounds.get(id).state()).isEqualTo(RoundState.OPEN);
    assertThat(events.stream(RoundOpened.class)).hasSize(1);
  }

  @Test
  void closesAfterTheClosingInstantWhichStillCounts() {
    RoundId id = world.open();

    clock.stopAt(ConsultationWorld.CLOSES);
    rounds.closeDue(id);
    assertThat(rounds.get(id).state()).isEqualTo(RoundState.OPEN);

    world.close(id);
    assertThat(rounds.get(id).state()).isEqualTo(RoundState.CLOSED);
  }

  @Test
  void runsSeveralRoundsAtOnceOnOneDraftEachWithItsOwnAudience() {
    RoundId states =
        world.open(
            new Audience(false, Set.of(BodyKind.STATE), Set.of("Africa"), Set.of(), false),
            Sight.AT_ONCE);
    RoundId experts =
        world.open(new Audience(true, Set.of(), Set.of(), Set.of(), false), Sight.AFTER_CLOSE);
    RoundId elsewhere =
        world.open(
            new Audience(false, Set.of(BodyKind.STATE), Set.of("Europe"), Set.of(), false),
            Sight.AT_ONCE);

    assertThat(rounds.list(world.nadia, world.guideline.id()))
        .extracting(Round::id)
        .containsExactly(states);
    assertThat(rounds.list(world.adaeze)).extracting(Round::id).containsExactly(experts);
    assertThat(rounds.list(world.auditor()))
        .extracting(Round::id)
        .containsExactlyInAnyOrder(states, experts, elsewhere);
    assertThatThrownBy(() -> rounds.get(world.nadia, elsewhere)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rounds.get(world.stranger(), states)).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsARoundToTheOfficeUntilItOpens() {
    RoundId id = world.planned(ConsultationWorld.everybody(), Sight.AT_ONCE);

    assertThatThrownBy(() -> rounds.get(world.nadia, id)).isInstanceOf(NotFound.class);
    assertThat(rounds.get(world.auditor(), id).name()).isNotBlank();
  }

  @Test
  void extendsForEverybodyWithTheReasonAndKeepsTheFirstDate() {
    RoundId id = world.open();
    Deadline later =
        new Deadline(
            ConsultationWorld.CLOSES.plusSeconds(86_400), ConsultationWorld.NAIROBI, "1 August");

    rounds.extend(world.staff(), id, later, "Two holidays fell into it.");

    assertThat(rounds.get(id).closes().at()).isEqualTo(later.at());
    assertThat(rounds.listExtensions(world.nadia, id))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.before()).isEqualTo(ConsultationWorld.CLOSES);
              assertThat(one.reason()).isEqualTo("Two holidays fell into it.");
            });
  }

  @Test
  void refusesToExtendBackwardsWithoutAReasonOrAfterTheClose() {
    RoundId id = world.open();
    Deadline earlier = new Deadline(ConsultationWorld.DURING, ConsultationWorld.NAIROBI, "today");
    Deadline later =
        new Deadline(ConsultationWorld.CLOSES.plusSeconds(60), ConsultationWorld.NAIROBI, "later");

    assertRefused(() -> rounds.extend(world.staff(), id, earlier, "x"), "not-later");
    assertRefused(() -> rounds.extend(world.staff(), id, later, " "), "reason-missing");
    // The timer may be a moment behind: what counts is the instant.
    clock.stopAt(ConsultationWorld.CLOSES.plusMillis(1));
    assertRefused(() -> rounds.extend(world.staff(), id, later, "x"), "not-open");
  }

  @Test
  void changesAndCallsOffOnlyWhatHasNotOpened() {
    RoundId id = world.planned(ConsultationWorld.everybody(), Sight.AT_ONCE);
    RoundPlan other =
        ConsultationWorld.plan(RoundKind.REGIONAL, ConsultationWorld.toAll(), Sight.AFTER_RELEASE);
    rounds.change(world.staff(), id, world.draft.id(), other);
    assertThat(rounds.get(id).kind()).isEqualTo(RoundKind.REGIONAL);
    assertThat(rounds.get(id).questions()).containsExactly("Is anything missing?");

    RoundId open = world.open();
    assertRefused(() -> rounds.change(world.staff(), open, world.draft.id(), other), "has-opened");
    assertRefused(() -> rounds.cancel(world.staff(), open, "x"), "has-opened");
  }

  @Test
  void refusesAPlanThatCannotBeCarriedOut() {
    RoundPlan good =
        ConsultationWorld.plan(RoundKind.OPEN, ConsultationWorld.toAll(), Sight.AT_ONCE);
    assertRefused(() -> plan(with(good, " ", good.audience(), good.questions())), "name-missing");
    assertRefused(
        () ->
            plan(
                with(
                    good,
                    "Name",
                    new Audience(false, Set.of(), Set.of("Africa"), Set.of(), false),
                    good.questions())),
        "nobody-asked");
    assertRefused(
        () -> plan(with(good, "Name", good.audience(), List.of("One?", " "))), "question-empty");
    assertThatThrownBy(() -> rounds.plan(world.nadia, world.guideline.id(), world.draft.id(), good))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void listsThreeRoundsWithTheStatementsOfOne() {
    world.open();
    int one = statements.countDuring(() -> rounds.list(world.nadia));
    world.open();
    world.open();

    assertThat(statements.countDuring(() -> rounds.list(world.nadia))).isEqualTo(one);
  }

  private RoundId plan(RoundPlan plan) {
    return rounds.plan(world.staff(), world.guideline.id(), world.draft.id(), plan);
  }

  private static RoundPlan with(
      RoundPlan plan, String name, Audience audience, List<String> questions) {
    return new RoundPlan(
        plan.kind(),
        name,
        plan.introduction(),
        audience,
        plan.sight(),
        questions,
        plan.opens(),
        plan.closes());
  }

  private static void assertRefused(Runnable action, String reason) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            RoundRefused.class,
            refused -> assertThat(refused.messageKey()).endsWith("round-refused." + reason));
  }
}
