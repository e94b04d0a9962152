package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.shared.PlenaryClock;
import org.springframework.security.authentication.BadCredentialsException;

@IdentityTest
class RegistrationTest {

  private static final String PASSWORD = "four quiet words here";
  private static final String HERE = "192.0.2.1";

  private final Registrations registrations;
  private final AddressConfirmations confirmations;
  private final People people;
  private final Mailbox mailbox;
  private final PlenaryClock clock;
  private String email = "";

  RegistrationTest(
      Registrations registrations,
      AddressConfirmations confirmations,
      People people,
      Mailbox mailbox,
      PlenaryClock clock) {
    this.registrations = registrations;
    this.confirmations = confirmations;
    this.people = people;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  @BeforeEach
  void stopTheClock() {
    email = Ids.next() + "@city.example";
    clock.stopAt(Instant.parse("2023-06-01T09:00:00Z"));
  }

  @Test
  void opensTheAccountOnlyWhenTheAddressIsConfirmed() {
    register(email, PASSWORD);
    assertThat(person().state()).isEqualTo(PersonState.UNCONFIRMED);

    Admission admission = confirmations.confirm(mailbox.keyTo(email), PASSWORD, HERE).orElseThrow();

    assertThat(person().state()).isEqualTo(PersonState.ACTIVE);
    assertThat(person().roles()).containsExactly(Role.APPLICANT);
    assertThat(admission.destination()).isEqualTo("/entries/new");
    assertThat(admission.authentication().getName()).isEqualTo(person().id().value());
  }

  @Test
  void confirmsWithoutThePasswordInTheBrowserWhereItWasTyped() {
    String receipt = register(email, PASSWORD);

    assertThat(confirmations.confirmInSameBrowser(mailbox.keyTo(email), receipt)).isPresent();
  }

  @Test
  void givesNobodyAnAccountInTheNameOfWhoeverClicks() {
    String victimsReceipt = register(email, PASSWORD);
    clock.stopAt(clock.instant().plus(Duration.ofMinutes(2)));
    register(email, "a password of the attacker");
    String key = mailbox.keyTo(email);

    assertThat(confirmations.confirmInSameBrowser(key, victimsReceipt)).isEmpty();
    assertThatThrownBy(() -> confirmations.confirm(key, PASSWORD, HERE))
        .isInstanceOf(BadCredentialsException.class);
    assertThat(person().state()).isEqualTo(PersonState.UNCONFIRMED);
  }

  @Test
  void tellsTheOwnerOfAKnownAddressAndNobodyElse() {
    confirmed();
    clock.stopAt(clock.instant().plus(Duration.ofMinutes(2)));

    String receipt = register(email.toUpperCase(Locale.ROOT), "quite another password");

    assertThat(receipt).isNotBlank();
    assertThat(mailbox.templatesTo(email)).last().isEqualTo("identity/already-registered");
    assertThat(person().name()).isEqualTo("Ana Silva");
  }

  @Test
  void usesALinkOnce() {
    register(email, PASSWORD);
    String key = mailbox.keyTo(email);
    confirmations.confirm(key, PASSWORD, HERE);

    assertThat(confirmations.confirm(key, PASSWORD, HERE)).isEmpty();
  }

  @Test
  void refusesALinkAfterThreeDays() {
    register(email, PASSWORD);
    String key = mailbox.keyTo(email);
    clock.stopAt(clock.instant().plus(Duration.ofDays(3)));
    assertThat(confirmations.find(key)).isPresent();

    clock.stopAt(clock.instant().plusMillis(1));
    assertThat(confirmations.find(key)).isEmpty();
  }

  @Test
  void writesAtMostOneMailAMinuteHoweverOftenItIsAsked() {
    register(email, PASSWORD);
    registrations.resend(email, "/");
    registrations.resend(email, "/");
    assertThat(mailbox.templatesTo(email)).hasSize(1);

    clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));
    registrations.resend(email, "/");
    assertThat(mailbox.templatesTo(email)).hasSize(2);
  }

  @Test
  void keepsNoSecretOutsideTheMail() {
    register(email, PASSWORD);
    String key = mailbox.keyTo(email);

    assertThat(mailbox.readableTo(email)).isNotEmpty().noneMatch(text -> text.contains(key));
  }

  private void confirmed() {
    register(email, PASSWORD);
    confirmations.confirm(mailbox.keyTo(email), PASSWORD, HERE);
  }

  private Person person() {
    return people.findByEmail(email).orElseThrow();
  }

  private String register(String address, String password) {
    NewPerson person =
        new NewPerson("Ana Silva", address, "Lisboa", Locale.UK, ZoneId.of("Europe/Lisbon"));
    return registrations.register(new Registration(person, password, "/entries/new"));
  }
}
