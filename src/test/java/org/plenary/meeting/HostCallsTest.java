package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.group.Bodies;
import org.plenary.group.BodyKind;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeats;
import org.plenary.group.SeatRole;
import org.plenary.identity.Erasure;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Viewer;
import org.plenary.support.ProgramTest;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/** The office looks for hosts, and people offer, each seeing what is their own. */
@ProgramTest
@Transactional
class HostCallsTest {

  @Autowired private MeetingWorld world;
  @Autowired private HostCalls calls;
  @Autowired private HostOffers offers;
  @Autowired private HostDecisions decisions;
  @Autowired private HostLetters letters;
  @Autowired private HostTraces traces;
  @Autowired private Attachments attachments;
  @Autowired private Bodies bodies;
  @Autowired private BodySeats seats;
  @Autowired private BodyRoster bodyRoster;
  @Autowired private People people;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void aGroup() {
    world.begin();
  }

  @Test
  void asksMembersAndThoseWhoSpeakForABodyOnceEachForAllThatIsToBeHosted() {
    Person officer = officer(SeatRole.DESK_OFFICER, "Olga Officer");
    Person reviewer = officer(SeatRole.REVIEWER, "Rita Reviewer");
    assertThatThrownBy(() -> calls.list(world.adaeze, world.guideline))
        .isInstanceOf(NotFound.class);

    List<HostingId> opened = call(6);

    assertThat(opened).hasSize(6);
    assertThat(world.mailsTo("host-called"))
        .containsExactlyInAnyOrder(
            world.adaeze.email(), world.tomas.email(), world.mei.email(), officer.email());
    assertThat(world.valuesOf("host-called", officer))
        .contains("Expert group meeting 1", "Expert group meeting 6");
    assertThat(calls.list(officer, world.guideline)).hasSize(6);
    assertThatThrownBy(() -> calls.list(world.stranger, world.guideline))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> calls.get(reviewer, opened.get(0))).isInstanceOf(NotFound.class);
    offers.offer(officer, opened.get(0), HostWorld.terms("Kigali City"));
  }

  @Test
  void refusesACallThatNobodyCouldAnswer() {
    assertRefused(() -> open(List.of(), HostWorld.DUE), "hosts-wanted");
    assertRefused(() -> open(HostWorld.wanted(1), LocalDate.of(2023, 11, 19)), "host-due-over");
    assertRefused(() -> open(HostWorld.wanted(1), HostWorld.FROM), "host-due-late");
    assertRefused(
        () -> open(List.of(new HostWanted(" ", HostWorld.FROM, HostWorld.THROUGH)), HostWorld.DUE),
        "host-wanted-name");
    assertRefused(
        () -> open(List.of(new HostWanted("M", HostWorld.THROUGH, HostWorld.FROM)), HostWorld.DUE),
        "host-window");
    assertThatThrownBy(
            () -> calls.open(world.adaeze, world.guideline, HostWorld.wanted(1), HostWorld.DUE, ""))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void takesOffersInsideTheWindowUntilTheLastMinute() {
    HostingId one = call(1).get(0);
    assertRefused(
        () -> offer(one, HostWorld.FROM.minusDays(1), HostWorld.FROM.plusDays(1)),
        "outside-window");
    assertRefused(
        () -> offer(one, HostWorld.THROUGH, HostWorld.THROUGH.plusDays(1)), "outside-window");
    assertRefused(() -> offer(one, HostWorld.THROUGH, HostWorld.FROM), "host-dates");
    assertRefused(() -> offer(one, null, HostWorld.THROUGH), "host-dates");
    assertRefused(() -> offers.offer(world.adaeze, one, HostWorld.terms(" ")), "no-host");

    offer(one, HostWorld.FROM, HostWorld.THROUGH);
    assertRefused(() -> offers.offer(world.adaeze, one, HostWorld.terms("Again")), "host-offered");
    clock.stopAt(HostWorld.lastMinute());
    HostOfferId last = offers.offer(world.tomas, one, HostWorld.terms("Recife"));

    clock.stopAt(HostWorld.over());
    assertRefused(() -> offers.offer(world.mei, one, HostWorld.terms("Late")), "host-over");
    assertRefused(() -> offers.change(world.tomas, last, HostWorld.terms("Late")), "host-over");
    assertRefused(() -> offers.withdraw(world.tomas, last), "host-over");
  }

  @Test
  void showsAnOfferToItsAuthorAndTheOfficeAlone() {
    HostingId one = call(1).get(0);
    HostOfferId offer = offers.offer(world.adaeze, one, HostWorld.terms("Lagos"));
    addLetter(world.adaeze, offer);
    offers.offer(world.tomas, one, HostWorld.terms("Recife"));

    assertThat(hosts(world.adaeze, one)).containsExactly("Lagos");
    assertThat(hosts(world.tomas, one)).containsExactly("Recife");
    assertThat(hosts(world.mei, one)).isEmpty();
    assertThat(hosts(world.staff, one)).containsExactlyInAnyOrder("Lagos", "Recife");
    assertThat(offers.count(world.tomas, world.guideline)).isEmpty();
    assertThat(offers.count(world.staff, world.guideline)).containsEntry(one, 2);
    assertThatThrownBy(() -> hosts(world.stranger, one)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> offers.change(world.tomas, offer, HostWorld.terms("Mine")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> offers.withdraw(world.tomas, offer)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> addLetter(world.tomas, offer)).isInstanceOf(NotFound.class);

    Attachment letter = letters.list(world.staff, one).get(offer.value()).get(0);
    assertThat(letters.list(world.tomas, one)).isEmpty();
    assertThat(attachments.get(viewer(world.adaeze), letter.id())).isEqualTo(letter);
    assertThatThrownBy(() -> attachments.get(viewer(world.tomas), letter.id()))
        .isInstanceOf(NotFound.class);
    assertRefused(() -> addLetter(world.adaeze, offer), "host-one-letter");
  }

  @Test
  void keepsAnOfferInSightOfWhoeverLeftTheGroupAndNothingElse() {
    List<HostingId> two = call(2);
    HostOfferId offer = offers.offer(world.adaeze, two.get(0), HostWorld.terms("Lagos"));
    world.leaves(world.adaeze);

    assertThat(calls.listKnown(world.adaeze, world.guideline))
        .extracting(Hosting::id)
        .containsExactly(two.get(0));
    assertThat(calls.list(world.adaeze, world.guideline)).hasSize(1);
    assertThat(calls.listOffered(world.adaeze)).hasSize(1);
    assertThat(calls.listKnown(world.stranger, world.guideline)).isEmpty();
    assertThatThrownBy(() -> calls.get(world.adaeze, two.get(1))).isInstanceOf(NotFound.class);
    assertThat(calls.listOffered(world.tomas)).isEmpty();

    assertRefused(() -> offers.change(world.adaeze, offer, HostWorld.terms("Abuja")), "host-left");
    assertRefused(() -> addLetter(world.adaeze, offer), "host-left");
    offers.withdraw(world.adaeze, offer);
    assertThat(calls.listOffered(world.adaeze)).isEmpty();
  }

  @Test
  void keepsAnOfferReadableForWhoeverNoLongerSpeaksForTheBody() {
    Person officer = officer(SeatRole.DESK_OFFICER, "Olga Officer");
    HostingId one = call(2).get(0);
    HostOfferId offer = offers.offer(officer, one, HostWorld.terms("Kigali City"));
    seats.leave(officer, bodyRoster.listOf(officer).get(0).id(), "Another ministry now");

    assertThat(hosts(officer, one)).containsExactly("Kigali City");
    assertRefused(() -> offers.change(officer, offer, HostWorld.terms("Mine")), "host-left");
    clock.stopAt(HostWorld.over());
    decide(one, offer, "Near to most.");
    assertThat(calls.listOffered(officer)).extracting(Hosting::id).containsExactly(one);
  }

  @Test
  void changesAndWithdrawsWhileOffersAreTaken() {
    HostingId one = call(1).get(0);
    HostOfferId offer = offers.offer(world.adaeze, one, HostWorld.terms("Lagos"));
    offers.change(world.adaeze, offer, HostWorld.terms("Abuja"));
    assertThat(hosts(world.staff, one)).containsExactly("Abuja");

    offers.withdraw(world.adaeze, offer);
    assertThat(offers.areStanding(one)).isFalse();
    assertThatThrownBy(() -> offers.change(world.adaeze, offer, HostWorld.terms("Back")))
        .isInstanceOf(NotFound.class);
    offers.offer(world.adaeze, one, HostWorld.terms("Lagos again"));
  }

  @Test
  void costsTheSameStatementsForOneOfferAndForMany() {
    HostingId one = call(1).get(0);
    offers.offer(world.adaeze, one, HostWorld.terms("Lagos"));
    int alone = statements.countDuring(() -> readAll(one));
    offers.offer(world.tomas, one, HostWorld.terms("Recife"));
    offers.offer(world.mei, one, HostWorld.terms("Osaka"));
    call(5);
    assertThat(statements.countDuring(() -> readAll(one))).isEqualTo(alone);
  }

  private void readAll(HostingId one) {
    offers.list(world.staff, one);
    letters.list(world.staff, one);
    calls.list(world.staff, world.guideline);
    offers.count(world.staff, world.guideline);
  }

  @Test
  void takesANameOutOfWhatWasOfferedAndLeavesThePlace() {
    HostingId one = call(1).get(0);
    HostOfferId offer = offers.offer(world.adaeze, one, HostWorld.terms("Lab of Adaeze Nwosu"));
    clock.stopAt(HostWorld.over());
    decide(one, offer, "Adaeze Nwosu knows the city.");

    traces.erase(
        new Erasure(
            world.adaeze.id(),
            world.adaeze.name(),
            world.adaeze.email(),
            "Person 7",
            "nowhere@invalid",
            world.staff.id()));

    Hosting known = calls.get(world.staff, one);
    assertThat(known.reason()).isEqualTo("Person 7 knows the city.");
    assertThat(known.host())
        .isEqualTo(new Hosting.Host(offer, "Lab of Person 7", "Kigali", "Rwanda"));
  }

  private List<HostingId> call(int count) {
    return open(HostWorld.wanted(count), HostWorld.DUE);
  }

  private List<HostingId> open(List<HostWanted> wanted, LocalDate due) {
    return calls.open(world.staff, world.guideline, wanted, due, "The kick-off was in Nairobi.");
  }

  private void offer(HostingId one, LocalDate from, LocalDate through) {
    offers.offer(world.adaeze, one, HostWorld.terms("Lagos", from, through));
  }

  private void decide(HostingId one, HostOfferId chosen, String reason) {
    decisions.decide(world.staff, one, chosen, reason);
  }

  private List<String> hosts(Person by, HostingId one) {
    return offers.list(by, one).stream().map(offer -> offer.terms().host()).toList();
  }

  private void addLetter(Person by, HostOfferId offer) {
    try {
      letters.add(
          by,
          offer,
          "letter.docx",
          new ByteArrayInputStream(
              new ClassPathResource("guideline/written-in-libreoffice.docx")
                  .getContentAsByteArray()));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private Person officer(SeatRole role, String name) {
    Person person = world.person(name, Role.DELEGATE);
    var body = bodies.add(world.staff, BodyKind.values()[0], name + " and others", "Kenya");
    seats.join(person, seats.invite(world.staff, body, role, name, person.email()));
    return people.get(person.id());
  }

  private static Viewer viewer(Person person) {
    return new Viewer(person.id().value(), Set.of("EXPERT"));
  }

  private static void assertRefused(ThrowingCallable step, String why) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            MeetingRefused.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("meeting.refused." + why));
  }
}
