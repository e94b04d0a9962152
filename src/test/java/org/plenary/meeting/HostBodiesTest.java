package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeats;
import org.plenary.group.SeatRole;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Viewer;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is offered for a body is the body's, whoever speaks for it. */
@ProgramTest
@Transactional
class HostBodiesTest {

  @Autowired private MeetingWorld world;
  @Autowired private HostCalls calls;
  @Autowired private HostOffers offers;
  @Autowired private HostVoices voices;
  @Autowired private HostDecisions decisions;
  @Autowired private HostLetters letters;
  @Autowired private Attachments attachments;
  @Autowired private Bodies bodies;
  @Autowired private BodySeats seats;
  @Autowired private BodyRoster roster;
  @Autowired private People people;
  @Autowired private JobRunner jobs;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlenaryClock clock;

  private BodyId kigali;
  private Person olga;
  private Person samuel;
  private HostingId one;

  @BeforeEach
  void aBody() {
    world.begin();
    kigali = bodies.add(world.staff, BodyKind.values()[0], "Kigali", "Rwanda");
    olga = seat(kigali, SeatRole.DESK_OFFICER, "Olga Officer");
    one = calls.open(world.staff, world.guideline, HostWorld.wanted(1), HostWorld.DUE, "").get(0);
  }

  @Test
  void letsWhoeverSpeaksForTheBodySeeChangeAndWithdrawItsOffer() {
    HostOfferId offer = offers.offer(olga, one, kigali, HostWorld.terms("Kigali City"));
    addLetter(olga, offer);
    samuel = seat(kigali, SeatRole.DESK_OFFICER, "Samuel Successor");
    seats.leave(olga, roster.listOf(olga).get(0).id(), "Another ministry now");

    assertThat(hosts(samuel)).containsExactly("Kigali City");
    assertThat(calls.listOffered(samuel)).extracting(Hosting::id).containsExactly(one);
    Attachment letter = letters.list(samuel, one).get(offer.value()).get(0);
    assertThat(attachments.get(viewer(samuel), letter.id())).isEqualTo(letter);
    offers.change(samuel, offer, HostWorld.terms("Kigali Convention Centre"));
    letters.remove(samuel, offer, letter.id());

    assertThat(hosts(olga)).as("she made it").containsExactly("Kigali Convention Centre");
    assertRefused(() -> offers.change(olga, offer, HostWorld.terms("Mine")), "host-of-body");
    assertRefused(() -> offers.withdraw(olga, offer), "host-of-body");
    assertRefused(() -> addLetter(olga, offer), "host-of-body");

    offers.withdraw(samuel, offer);
    assertThat(actors())
        .contains(
            "HostOffered " + olga.id().value(),
            "HostOfferChanged " + samuel.id().value(),
            "HostOfferWithdrawn " + samuel.id().value());
  }

  @Test
  void showsNothingOfItToOthers() {
    HostOfferId offer = offers.offer(olga, one, kigali, HostWorld.terms("Kigali City"));
    addLetter(olga, offer);
    BodyId lagos = bodies.add(world.staff, BodyKind.values()[0], "Lagos", "Nigeria");
    Person other = seat(lagos, SeatRole.DESK_OFFICER, "Other Officer");
    Person reviewer = seat(kigali, SeatRole.REVIEWER, "Rita Reviewer");
    Attachment letter = letters.list(olga, one).get(offer.value()).get(0);

    assertThat(hosts(other)).isEmpty();
    assertThat(calls.listOffered(other)).isEmpty();
    assertThat(letters.list(other, one)).isEmpty();
    assertThatThrownBy(() -> attachments.get(viewer(other), letter.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attachments.get(viewer(reviewer), letter.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> offers.withdraw(other, offer)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> hosts(reviewer)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> offers.offer(other, one, kigali, HostWorld.terms("Not mine")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void takesOneOfferForEachBodyAndOneOfEachPerson() {
    samuel = seat(kigali, SeatRole.DEPUTY, "Samuel Deputy");
    assertThat(voices.listFree(olga, calls.get(olga, one)))
        .extracting(HostVoice::id)
        .containsExactly(kigali);
    offers.offer(olga, one, kigali, HostWorld.terms("Kigali City"));

    assertThat(voices.listFree(samuel, calls.get(samuel, one))).isEmpty();
    assertRefused(
        () -> offers.offer(samuel, one, kigali, HostWorld.terms("Again")), "host-offered");
    assertThat(voices.listFree(world.adaeze, calls.get(world.adaeze, one)))
        .containsExactly(HostVoice.ONESELF);
  }

  @Test
  void tellsAndRemindsThoseWhoSpeakForTheBodyNow() {
    HostOfferId offer = offers.offer(olga, one, kigali, HostWorld.terms("Kigali City"));
    samuel = seat(kigali, SeatRole.DESK_OFFICER, "Samuel Successor");
    Person deputy = seat(kigali, SeatRole.DEPUTY, "Dalia Deputy");
    seats.leave(olga, roster.listOf(olga).get(0).id(), "Another ministry now");
    jobs.runDue();
    clock.stopAt(LastDay.remindedAt(HostWorld.DUE, MeetingWorld.NAIROBI));
    jobs.runDue();
    assertThat(world.mailsTo("host-call-near"))
        .contains(world.adaeze.email())
        .doesNotContain(samuel.email(), deputy.email(), olga.email());

    clock.stopAt(HostWorld.over());
    assertThat(decisions.countTold(world.staff, one, offer, "Near.")).isEqualTo(2);
    decisions.decide(world.staff, one, offer, "Near.");
    assertThat(world.mailsTo("host-chosen"))
        .containsExactlyInAnyOrder(samuel.email(), deputy.email());
    offers.withdraw(deputy, offer);
    assertThat(calls.get(world.staff, one).isOpen()).isTrue();
  }

  @Test
  void tellsItsAuthorWhereNobodySpeaksForTheBodyAnyMore() {
    HostOfferId offer = offers.offer(olga, one, kigali, HostWorld.terms("Kigali City"));
    seats.leave(olga, roster.listOf(olga).get(0).id(), "Another ministry now");
    clock.stopAt(HostWorld.over());
    decisions.decide(world.staff, one, offer, "Near.");
    assertThat(world.mailsTo("host-chosen")).containsExactly(olga.email());
  }

  private List<String> hosts(Person by) {
    return offers.list(by, one).stream().map(offer -> offer.terms().host()).toList();
  }

  private List<String> actors() {
    return jdbc.sql("select event, actor from audit_record where subject_id = ?")
        .param(one.value())
        .query((row, number) -> row.getString(1) + " " + row.getString(2))
        .list();
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

  private Person seat(BodyId body, SeatRole role, String name) {
    Person person = world.person(name, Role.DELEGATE);
    seats.join(person, seats.invite(world.staff, body, role, name, person.email()));
    return people.get(person.id());
  }

  private static Viewer viewer(Person person) {
    return new Viewer(person.id().value(), Set.of("DELEGATE"));
  }

  private static void assertRefused(ThrowingCallable step, String why) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            MeetingRefused.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("meeting.refused." + why));
  }
}
