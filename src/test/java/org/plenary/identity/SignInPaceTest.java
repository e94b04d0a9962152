package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.PlenaryClock;

class SignInPaceTest {

  private static final EmailAddress OWNER = new EmailAddress("mayor@city.example");
  private static final Origin HOME = Origin.of("192.0.2.7");
  private static final Origin ATTACKER = Origin.of("203.0.113.9");

  private final PlenaryClock clock = new PlenaryClock();
  private SignInPace pace;

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(Instant.parse("2023-06-01T09:00:00Z"));
    pace = new SignInPace(clock);
  }

  @Test
  void letsSomebodyMistypeAFewTimes() {
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(pace.admit(OWNER, HOME)).isZero();
    }
    assertThat(pace.admit(OWNER, HOME)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void doublesTheWaitWithEachFailure() {
    fail(OWNER, HOME, 5);
    forward(Duration.ofSeconds(2));
    assertThat(pace.admit(OWNER, HOME)).isZero();
    assertThat(pace.admit(OWNER, HOME)).isEqualTo(Duration.ofSeconds(4));
    forward(Duration.ofSeconds(4));
    assertThat(pace.admit(OWNER, HOME)).isZero();
    assertThat(pace.admit(OWNER, HOME)).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void allowsFewerThanTwoHundredGuessesADayFromOnePlace() {
    Instant end = clock.instant().plus(Duration.ofDays(1));
    int guesses = 0;
    while (clock.instant().isBefore(end)) {
      Duration wait = pace.admit(OWNER, ATTACKER);
      if (wait.isZero()) {
        guesses++;
      } else {
        forward(wait);
      }
    }
    assertThat(guesses).isLessThan(200);
  }

  @Test
  void neverLocksTheOwnerOutHoweverOftenSomebodyElseFails() {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      pace.admit(OWNER, ATTACKER);
    }
    assertThat(pace.admit(OWNER, HOME)).isZero();
  }

  @Test
  void slowsDownWhoTriesOnePasswordOnManyAddresses() {
    for (int number = 0; number < 30; number++) {
      assertThat(pace.admit(new EmailAddress(number + "@city.example"), ATTACKER)).isZero();
    }
    assertThat(pace.admit(OWNER, ATTACKER)).isPositive();
    assertThat(pace.admit(OWNER, HOME)).isZero();
  }

  @Test
  void doesNotLetAGoodPasswordBuyBackGuessesAtOthers() {
    EmailAddress own = new EmailAddress("attacker@example.org");
    for (int number = 0; number < 30; number++) {
      pace.admit(new EmailAddress(number + "@city.example"), ATTACKER);
      forward(Duration.ofMinutes(1));
      pace.admit(own, ATTACKER);
      pace.succeeded(own, ATTACKER);
    }
    assertThat(pace.admit(OWNER, ATTACKER)).isPositive();
  }

  @Test
  void forgetsFailuresAfterAQuietHour() {
    fail(OWNER, HOME, 5);
    assertThat(pace.admit(OWNER, HOME)).isPositive();
    forward(Duration.ofMinutes(61));
    fail(OWNER, HOME, 5);
  }

  @Test
  void forgivesAllAfterASuccess() {
    fail(OWNER, HOME, 4);
    pace.admit(OWNER, HOME);
    pace.succeeded(OWNER, HOME);
    fail(OWNER, HOME, 5);
  }

  @Test
  void countsAWholeNetworkOfTheNewerAddressesAsOne() {
    assertThat(Origin.of("2001:db8:1:2::1")).isEqualTo(Origin.of("2001:db8:1:2:ffff::9"));
    assertThat(Origin.of("2001:db8:1:2::1")).isNotEqualTo(Origin.of("2001:db8:1:3::1"));
  }

  @Test
  void remembersABoundedNumber() {
    Pace small = new Pace(1, Duration.ofSeconds(1), Duration.ofSeconds(1), clock);
    for (int number = 0; number < 60_000; number++) {
      small.count("key " + number);
    }
    assertThat(small.remembered()).isEqualTo(50_000);
  }

  private void fail(EmailAddress address, Origin origin, int times) {
    for (int attempt = 0; attempt < times; attempt++) {
      assertThat(pace.admit(address, origin)).isZero();
    }
  }

  private void forward(Duration by) {
    clock.stopAt(clock.instant().plus(by));
  }
}
