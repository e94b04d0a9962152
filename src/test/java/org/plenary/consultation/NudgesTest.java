package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.group.BodyKind;
import org.plenary.group.SeatRole;
import org.plenary.identity.NotAllowed;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** One click reminds one who is silent: once a day, by the office, and on the record. */
@ConsultationTest
class NudgesTest {

  @Autowired private Nudges nudges;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.open();
    world.forgetMails();
  }

  @Test
  void listWhoHasSaidNothing() {
    assertThat(nudges.list(world.staff(), round))
        .extracting(Silent::name)
        .containsExactly("Ministry of Housing", "Adaeze Nwosu");

    world.submitted(world.adaeze, round, "Say where.");
    world.onDesk(world.simone, round, "Gathered.");

    assertThat(nudges.list(world.staff(), round)).isEmpty();
    assertRefused("not-silent", () -> remind(world.adaeze.id().value()));
  }

  @Test
  void tellThoseWhoSpeakForABodyAtMostOnceADay() {
    remind(world.cameroon.value());
    assertThat(to()).containsExactlyInAnyOrder(world.nadia.email(), world.paul.email());
    assertRefused("reminded-today", () -> remind(world.cameroon.value()));
    clock.stopAt(clock.instant().plus(Duration.ofDays(1)).minusMillis(1));
    assertRefused("reminded-today", () -> remind(world.cameroon.value()));
    remind(world.adaeze.id().value());
    assertThat(to()).hasSize(3).contains(world.adaeze.email());

    clock.stopAt(clock.instant().plusMillis(1));
    remind(world.cameroon.value());
    assertThat(to()).hasSize(5);
    assertThat(nudges.list(world.staff(), round).get(0).remindedAt()).isEqualTo(clock.instant());
  }

  @Test
  void areTheOfficesAloneAndOnlyWhileTheRoundIsOpen() {
    for (var other : List.of(world.auditor(), world.nadia, world.adaeze, world.stranger())) {
      assertThatThrownBy(() -> nudges.list(other, round)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> nudges.remind(other, round, world.cameroon.value()))
          .isInstanceOf(NotAllowed.class);
    }
    clock.stopAt(ConsultationWorld.CLOSES.plusMillis(1));

    assertThat(nudges.list(world.staff(), round)).isEmpty();
    assertRefused("not-silent", () -> remind(world.cameroon.value()));
    assertThat(to()).isEmpty();
  }

  @Test
  void sayWhereNobodyCanBeReminded() {
    var oslo = world.body(BodyKind.CITY, "Oslo", "Norway");

    assertThat(nudges.list(world.staff(), round))
        .filteredOn(one -> one.whom().equals(oslo.value()))
        .singleElement()
        .matches(one -> !one.hasReader());
    assertRefused("nobody-to-remind", () -> remind(oslo.value()));
  }

  @Test
  void costAsManyStatementsForManyAsForOne() {
    int few = statements.countDuring(() -> nudges.list(world.staff(), round));
    for (String city : List.of("Oslo", "Bergen", "Tromsø")) {
      world.seat(world.body(BodyKind.CITY, city, "Norway"), SeatRole.DESK_OFFICER, city + " Desk");
    }
    world.expert("Mei Tanaka", "Japan");

    assertThat(nudges.list(world.staff(), round)).hasSize(6);
    assertThat(statements.countDuring(() -> nudges.list(world.staff(), round))).isEqualTo(few);
  }

  private void remind(String whom) {
    nudges.remind(world.staff(), round, whom);
  }

  private List<String> to() {
    return world.mails("round-nudge").stream()
        .map(mail -> mail.get("recipient_email").toString())
        .toList();
  }

  private static void assertRefused(String reason, ThrowingCallable act) {
    assertThatThrownBy(act).hasMessageContaining("consultation.round-refused." + reason);
  }
}
