package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The office chooses a host for each thing by itself, and again when a host withdraws. */
@ProgramTest
@Transactional
class HostDecisionsTest {

  @Autowired private MeetingWorld world;
  @Autowired private HostCalls calls;
  @Autowired private HostOffers offers;
  @Autowired private HostDecisions decisions;
  @Autowired private HostWork work;
  @Autowired private Inbox inbox;
  @Autowired private JobRunner jobs;
  @Autowired private PlenaryClock clock;

  @BeforeEach
  void aGroup() {
    world.begin();
  }

  @Test
  void decidesSixThingsOfOneCallEachByItself() {
    List<HostingId> six = call(6);
    HostOfferId lagos = null;
    for (HostingId one : six) {
      HostOfferId offer = offers.offer(world.adaeze, one, HostWorld.terms("Lagos"));
      lagos = lagos == null ? offer : lagos;
    }
    offers.offer(world.tomas, six.get(0), HostWorld.terms("Recife"));
    HostOfferId first = lagos;
    assertRefused(() -> decide(six.get(0), first, "Near."), "host-taking");

    clock.stopAt(HostWorld.over());
    jobs.runDue();
    assertThat(waiting()).hasSize(6);
    assertThatThrownBy(() -> decisions.decide(world.tomas, six.get(0), first, "Mine."))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decide(six.get(1), first, "Another's.")).isInstanceOf(NotFound.class);
    assertRefused(() -> decide(six.get(0), first, " "), "host-no-reason");

    decide(six.get(0), first, "Near to most.");
    decide(six.get(1), null, "Held online.");

    assertThat(calls.list(world.staff, world.guideline))
        .extracting(Hosting::state)
        .containsExactly(
            Hosting.State.HOSTED,
            Hosting.State.NOBODY,
            Hosting.State.OPEN,
            Hosting.State.OPEN,
            Hosting.State.OPEN,
            Hosting.State.OPEN);
    assertThat(waiting()).hasSize(4);
    assertThat(world.valuesOf("host-chosen", world.adaeze)).contains("Near to most.");
    assertThat(world.valuesOf("host-not-chosen", world.tomas)).contains("Near to most.");
    assertThat(world.valuesOf("host-not-chosen", world.adaeze)).contains("Held online.");
    assertThat(calls.get(world.mei, six.get(0)).host())
        .isEqualTo(new Hosting.Host(first, "Lagos", "Kigali", "Rwanda"));
    assertRefused(() -> decide(six.get(0), first, "Again."), "host-decided");
  }

  @Test
  void foreseesTheMailsOfADecisionAndRefusesWhatTheServiceRefuses() throws Exception {
    HostingId one = call(1).get(0);
    HostOfferId offer = offers.offer(world.adaeze, one, HostWorld.terms("Lagos"));
    offers.offer(world.tomas, one, HostWorld.terms("Recife"));
    assertRefused(() -> work.decide(world.staff, one, offer, "Near."), "host-taking");
    clock.stopAt(HostWorld.over());
    assertThat(decisions.countTold(world.staff, one, offer, "Near.")).isEqualTo(2);
    work.decide(world.staff, one, offer, "Near.").run(org.plenary.job.JobProgress.unseen());
    assertThat(world.mailsTo("host-chosen")).containsExactly(world.adaeze.email());
    assertThat(world.mailsTo("host-not-chosen")).containsExactly(world.tomas.email());
  }

  @Test
  void asksTheOfficeToExtendOrCloseWhatNobodyOfferedFor() {
    List<HostingId> two = call(2);
    clock.stopAt(HostWorld.over());
    jobs.runDue();
    assertThat(waiting()).hasSize(2);

    assertRefused(
        () -> calls.extend(world.staff, two.get(0), HostWorld.DUE, "Nobody offered."),
        "host-due-over");
    assertRefused(
        () -> calls.extend(world.staff, two.get(0), HostWorld.FROM, "Nobody offered."),
        "host-due-late");
    assertRefused(
        () -> calls.extend(world.staff, two.get(0), HostWorld.DUE.plusDays(14), " "),
        "call-no-reason");
    calls.extend(world.staff, two.get(0), HostWorld.DUE.plusDays(14), "Nobody offered.");
    decide(two.get(1), null, "Held online.");

    assertThat(waiting()).isEmpty();
    assertThat(world.allValuesOf("host-called", world.mei))
        .contains("\"isExtended\":true", "Nobody offered.");
    HostOfferId offer = offers.offer(world.mei, two.get(0), HostWorld.terms("Osaka"));
    clock.stopAt(HostWorld.over().plus(Duration.ofDays(14)));
    jobs.runDue();
    assertThat(waiting()).hasSize(1);
    decide(two.get(0), offer, "The only one.");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void movesTheLastDayWhileOffersAreTaken() {
    HostingId one = call(1).get(0);
    jobs.runDue();
    calls.extend(world.staff, one, HostWorld.DUE.plusDays(7), "Nobody offered.");
    assertThat(calls.get(world.mei, one).moved())
        .isEqualTo(new LastDayMove(HostWorld.DUE, "Nobody offered.", MeetingWorld.BEFORE));
    clock.stopAt(HostWorld.over());
    jobs.runDue();
    assertThat(waiting()).isEmpty();
    offers.offer(world.mei, one, HostWorld.terms("Osaka"));
  }

  @Test
  void remindsThoseWhoOfferedNothingInOneMailForAllThatIsOpenUntilTheDay() {
    List<HostingId> three = call(3);
    jobs.runDue();
    offers.offer(world.adaeze, three.get(1), HostWorld.terms("Lagos"));
    calls.extend(world.staff, three.get(2), HostWorld.DUE.plusDays(14), "Nobody offered.");
    clock.stopAt(LastDay.remindedAt(HostWorld.DUE, MeetingWorld.NAIROBI).minusSeconds(1));
    jobs.runDue();
    assertThat(world.mailsTo("host-call-near")).isEmpty();

    clock.stopAt(LastDay.remindedAt(HostWorld.DUE, MeetingWorld.NAIROBI));
    jobs.runDue();
    assertThat(world.mailsTo("host-call-near"))
        .containsExactlyInAnyOrder(world.tomas.email(), world.mei.email());
    assertThat(world.valuesOf("host-call-near", world.mei))
        .contains("Expert group meeting 1", "Expert group meeting 2")
        .doesNotContain("Expert group meeting 3");

    calls.extend(world.staff, three.get(0), HostWorld.DUE.plusDays(7), "Nobody offered.");
    clock.stopAt(
        LastDay.remindedAt(HostWorld.DUE.plusDays(7), MeetingWorld.NAIROBI).plusSeconds(1));
    jobs.runDue();
    assertThat(world.mailsTo("host-call-near")).hasSize(5);
  }

  @Test
  void choosesTheRunnerUpWhenTheHostWithdraws() {
    HostingId one = call(1).get(0);
    HostOfferId lagos = offers.offer(world.adaeze, one, HostWorld.terms("Lagos"));
    HostOfferId recife = offers.offer(world.tomas, one, HostWorld.terms("Recife"));
    HostOfferId osaka = offers.offer(world.mei, one, HostWorld.terms("Osaka"));
    clock.stopAt(HostWorld.over());
    jobs.runDue();
    decide(one, lagos, "Near to most.");
    assertThat(waiting()).isEmpty();
    assertRefused(() -> offers.withdraw(world.tomas, recife), "host-over");

    offers.withdraw(world.adaeze, lagos);
    jobs.runDue();
    assertThat(calls.get(world.staff, one).host()).isNull();
    assertThat(waiting()).hasSize(1);
    assertThatThrownBy(() -> decide(one, lagos, "Still.")).isInstanceOf(NotFound.class);

    decide(one, recife, "The next best.");

    assertThat(waiting()).isEmpty();
    assertThat(world.mailsTo("host-chosen"))
        .containsExactlyInAnyOrder(world.adaeze.email(), world.tomas.email());
    assertThat(world.mailsTo("host-not-chosen"))
        .as("nobody hears twice that they were not chosen")
        .containsExactlyInAnyOrder(world.tomas.email(), world.mei.email());
    assertThat(offers.list(world.mei, one))
        .extracting(HostOffer::id, HostOffer::state)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(osaka, HostOffer.State.NOT_CHOSEN));
  }

  private List<WorkItem> waiting() {
    return inbox.list(world.staff).stream()
        .filter(item -> item.href().startsWith("/hosting/"))
        .toList();
  }

  private List<HostingId> call(int count) {
    return open(HostWorld.wanted(count), HostWorld.DUE);
  }

  private List<HostingId> open(List<HostWanted> wanted, LocalDate due) {
    return calls.open(world.staff, world.guideline, wanted, due, "The kick-off was in Nairobi.");
  }

  private void decide(HostingId one, HostOfferId chosen, String reason) {
    decisions.decide(world.staff, one, chosen, reason);
  }

  private static void assertRefused(ThrowingCallable step, String why) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            MeetingRefused.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("meeting.refused." + why));
  }
}
