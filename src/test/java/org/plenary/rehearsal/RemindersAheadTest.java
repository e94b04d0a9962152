package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.CallMailing;
import org.plenary.jury.JuryMailing;
import org.plenary.notification.ForeseenNotices;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails to many that a date sends by itself can be looked at before, and the very same go. */
@PlayedEditionTest
class RemindersAheadTest {

  @Autowired private PlayedEditions plays;
  @Autowired private ForeseenNotices foreseen;
  @Autowired private CallMailing call;
  @Autowired private JuryMailing jury;
  @Autowired private VirtualTime time;
  @Autowired private JdbcClient jdbc;

  @Value("${plenary.files:./data/files}")
  private String kept;

  private LookedAtFirst looks;

  @BeforeEach
  void begin() {
    looks = new LookedAtFirst(foreseen, jdbc, kept);
  }

  @Test
  void showsWhoIsRemindedOfADraftAndWhoIsToldThatItWasNotSent() {
    Edition edition = plays.of(40, 2, 0, 3, EditionScript.Until.CALL_OPEN);
    Instant closes = edition.date(EditionDate.CALL_CLOSES).at();
    while (call.nextAt(edition.id()).orElseThrow().isBefore(closes)) {
      List<String> shown = shown("remind", () -> call.takeNext(edition.id()));
      assertThat(sentOn(call.nextAt(edition.id()).orElseThrow(), isOf("draft-reminder")))
          .containsExactlyInAnyOrderElementsOf(shown);
    }
    List<String> shown = shown("close", () -> call.takeNext(edition.id()));

    assertThat(shown).isNotEmpty().allMatch(isOf("draft-not-sent"));
    assertThat(sentOn(closes.plusSeconds(1), isOf("draft-not-sent")))
        .containsExactlyInAnyOrderElementsOf(shown);
    assertThat(call.nextAt(edition.id())).isEmpty();
  }

  @Test
  void showsWhichJurorsAreReminded() {
    Edition edition = plays.of(40, 2, 0, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
    List<String> shown = shown("remind", () -> jury.takeNext(edition.id()));

    assertThat(shown).isNotEmpty().allMatch(isOf("scorecard-reminder"));
    assertThat(sentOn(jury.nextAt(edition.id()).orElseThrow(), isOf("scorecard-reminder")))
        .containsExactlyInAnyOrderElementsOf(shown);
    time.goTo(edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at());
    assertThat(jury.nextAt(edition.id())).isEmpty();
  }

  private List<String> shown(String step, Runnable taken) {
    looks.look(step, taken);
    return looks.shown().get(step);
  }

  private List<String> sentOn(Instant instant, Predicate<String> which) {
    List<String> before = looks.mails("prize/%");
    time.goTo(instant);
    List<String> since = looks.mails("prize/%");
    before.forEach(since::remove);
    since.removeIf(which.negate());
    return since;
  }

  private static Predicate<String> isOf(String template) {
    return mail -> mail.startsWith("prize/" + template + " ");
  }
}
