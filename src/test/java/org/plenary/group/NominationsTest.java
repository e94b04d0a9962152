package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.SeenProgress;
import org.plenary.support.StatementCounter;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@GroupTest
class NominationsTest {

  @Autowired Nominations nominations;
  @Autowired NominationAnswers answers;
  @Autowired NominationDesk desk;
  @Autowired Calls calls;
  @Autowired CallWork work;
  @Autowired PlenaryClock clock;
  @Autowired GroupWorld world;
  @Autowired StatementCounter statements;
  @Autowired ApplicationEvents events;
  GroupId group;
  Person kenya;

  @BeforeEach
  void anOpenCall() {
    group = world.calling();
    kenya = world.nominator("Kenya");
  }

  @Test
  void takesAWholeNominationAndGivesItAReceipt() {
    NominationId id = world.ready(group, kenya, "Dr. WANJIRU Grace", "Kenya");

    Nomination sent = nominations.send(kenya, id);

    assertThat(sent.state()).isEqualTo(NominationState.COMPLETE);
    assertThat(sent.receipt()).matches("EWG\\d+-0001");
    assertThat(nominations.get(id).name()).isEqualTo("Dr. WANJIRU Grace");
    assertThat(nominations.get(id).region()).isEqualTo("Africa");
    assertThat(events.stream(NominationSent.class))
        .singleElement()
        .matches(NominationSent::isComplete);
  }

  @Test
  void listsANominationWithoutItsLetterAndDoesNotCountIt() {
    NominationId id = world.draft(group, kenya, "Grace Wanjiru", "Kenya");

    assertThat(nominations.send(kenya, id).state()).isEqualTo(NominationState.INCOMPLETE);

    assertThat(nominations.problems(kenya, id))
        .singleElement()
        .matches(p -> p.topKey().equals("letter"));
    assertThat(desk.list(world.staff(), group)).extracting(Nomination::id).containsExactly(id);
    world.sent(group, "One", "Kenya");
    world.sent(group, "Two", "Kenya");
    assertThat(desk.list(world.staff(), group)).hasSize(3);
  }

  @Test
  void refusesTheThirdOfACountryWithTheRuleAndTheTwoThatAreThere() {
    world.sent(group, "One", "Kenya");
    world.sent(group, "Two", "Kenya");
    NominationId third = world.ready(group, kenya, "Three", "Kenya");

    assertThatThrownBy(() -> nominations.send(kenya, third))
        .isInstanceOfSatisfying(
            CountryFull.class, refused -> assertThat(refused.arguments()[0]).isEqualTo("Kenya"));
    assertThat(nominations.own(kenya, third).state()).isEqualTo(NominationState.DRAFT);
  }

  @Test
  void countsACountryThatIsChosenWithOneThatWasTyped() {
    world.sent(group, "One", "Kenya");
    world.sent(group, "Two", "KE");
    NominationId draft = world.draft(group, kenya, "Three", "KE");
    assertThat(nominations.get(draft).country()).isEqualTo("Kenya");
    NominationId third = world.ready(group, kenya, "Four", "KE");

    assertThatThrownBy(() -> nominations.send(kenya, third)).isInstanceOf(CountryFull.class);
    assertThat(desk.list(world.staff(), group))
        .extracting(Nomination::country, Nomination::region)
        .containsOnly(tuple("Kenya", "Africa"));
  }

  @Test
  void refusesAnIncompleteOneThatBecomesTheThirdByBeingCompleted() {
    NominationId late = world.draft(group, kenya, "Three", "Kenya");
    nominations.send(kenya, late);
    world.sent(group, "One", "Kenya");
    world.sent(group, "Two", "Kenya");
    answers.addFile(kenya, late, "letter", "letter.pdf", GroupWorld.letter());

    assertThatThrownBy(() -> nominations.send(kenya, late)).isInstanceOf(CountryFull.class);
    assertThat(nominations.own(kenya, late).state()).isEqualTo(NominationState.INCOMPLETE);
  }

  @Test
  void freesThePlaceOfANominationThatIsCalledBack() {
    NominationId first = world.sent(group, "One", "Kenya");
    world.sent(group, "Two", "Kenya");
    nominations.withdraw(kenya, first, "");

    world.sent(group, "Three", "Kenya");

    assertThat(desk.list(world.staff(), group))
        .filteredOn(one -> one.state().holdsPlace())
        .hasSize(2);
  }

  @Test
  void refusesTheSamePersonTwice() {
    NominationId one = world.sent(group, "One", "Kenya");
    NominationId again = world.ready(group, kenya, "One again", "Kenya");
    int revision = answers.load(kenya, again).get("nomineeEmail").revision();
    answers.save(
        kenya, again, "nomineeEmail", nominations.get(one).email().toUpperCase(), revision);

    assertThatThrownBy(() -> nominations.send(kenya, again))
        .isInstanceOf(NominationRefused.class)
        .hasMessageContaining("nominated-already");
  }

  @Test
  void takesCetAtItsWordUntilOneMinuteToMidnight() {
    assertThat(GroupWorld.CLOSES.at()).isEqualTo(Instant.parse("2023-10-12T22:59:00Z"));
    NominationId atTheEnd = world.ready(group, kenya, "In time", "Kenya");
    NominationId after = world.ready(group, world.nominator("Brazil"), "Late", "Brazil");

    clock.stopAt(GroupWorld.CLOSES.at());
    assertThat(nominations.send(kenya, atTheEnd).state()).isEqualTo(NominationState.COMPLETE);

    clock.stopAt(GroupWorld.CLOSES.at().plusMillis(1));
    assertThatThrownBy(() -> nominations.send(world.nominator("Brazil"), after))
        .isInstanceOfSatisfying(
            CallRefused.class,
            refused ->
                assertThat(refused.arguments()).containsExactly("12 October 2023, 23:59 CET"));
    assertThatThrownBy(() -> answers.save(world.nominator("Brazil"), after, "position", "Mayor", 1))
        .isInstanceOf(NominationRefused.class);
  }

  @Test
  void refusesToBeginOutsideTheCall() {
    clock.stopAt(GroupWorld.OPENS.minusSeconds(1));
    assertThatThrownBy(() -> nominations.start(kenya, group)).hasMessageContaining("not-open");

    world.afterTheCall();
    assertThatThrownBy(() -> nominations.start(kenya, group)).hasMessageContaining("closed");
  }

  @Test
  void givesFiveDaysForWhatTheOfficeFoundMissingJustBeforeTheEnd() {
    NominationId id = world.sent(group, "One", "Kenya");
    world.afterTheCall();
    desk.sendBack(world.staff(), id, "The letter is not signed.");

    assertThat(nominations.get(id).state()).isEqualTo(NominationState.INCOMPLETE);
    StoppedClock.forward(clock, Duration.ofDays(4));
    assertThat(nominations.send(kenya, id).state()).isEqualTo(NominationState.COMPLETE);
    desk.sendBack(world.staff(), id, "Still not signed.");
    StoppedClock.forward(clock, Duration.ofDays(6));
    assertThatThrownBy(() -> nominations.send(kenya, id)).hasMessageContaining("completed-late");
  }

  @Test
  void movesTheEndForEverybodyOnlyAndOnlyLater() {
    assertThatThrownBy(() -> calls.extend(world.staff(), group, GroupWorld.CLOSES, "A holiday"))
        .hasMessageContaining("not-later");
    assertThatThrownBy(
            () -> calls.plan(world.staff(), group, GroupWorld.OPENS, GroupWorld.CLOSES, 5))
        .hasMessageContaining("published");
  }

  @Test
  void movesTheEndInTheBackgroundAndRefusesAtOnce() throws Exception {
    Deadline later =
        new Deadline(
            GroupWorld.CLOSES.at().plus(Duration.ofDays(3)),
            GroupWorld.CLOSES.zone(),
            "A later day");
    assertThatThrownBy(() -> work.extend(world.staff(), group, later, " "))
        .isInstanceOf(ReasonMissing.class);
    assertThatThrownBy(() -> work.extend(world.staff(), group, GroupWorld.CLOSES, "A holiday"))
        .hasMessageContaining("not-later");
    world.draft(group, kenya, "Begun", "Kenya");
    SeenProgress seen = new SeenProgress();

    work.extend(world.staff(), group, later, "A holiday").run(seen);

    assertThat(calls.get(group).closes().at()).isEqualTo(later.at());
    assertThat(seen.total).isEqualTo(1);
  }

  @Test
  void hidesANominationFromOthersAndADraftFromTheOfficeToo() {
    NominationId draft = world.draft(group, kenya, "Secret", "Kenya");
    NominationId sent = world.sent(group, "One", "Brazil");

    assertThatThrownBy(() -> desk.get(world.staff(), draft)).isInstanceOf(NotFound.class);
    assertThat(desk.list(world.staff(), group)).extracting(Nomination::id).containsExactly(sent);
    for (Person other : new Person[] {world.stranger(), kenya}) {
      assertThatThrownBy(() -> nominations.own(other, sent)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> desk.get(other, sent)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> nominations.findSent(other, sent)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> answers.files(other, sent, "letter")).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> desk.list(other, group)).isInstanceOf(NotFound.class);
    }
    assertThat(desk.get(world.auditor(), sent).id()).isEqualTo(sent);
    assertThatThrownBy(() -> desk.accept(world.auditor(), sent)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void asksTheDatabaseAsOftenForManyAsForOne() {
    world.sent(group, "One", "Kenya");
    int one = statements.countDuring(() -> desk.list(world.staff(), group));
    world.sent(group, "Two", "Brazil");
    world.sent(group, "Three", "France");

    assertThat(statements.countDuring(() -> desk.list(world.staff(), group))).isEqualTo(one);
  }
}
