package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Deadline;
import org.plenary.support.Records;

class CurrentEditionTest {

  private final Editions editions = mock(Editions.class);
  private final Edition older = edition("older", "2026-01-01", "2026-08-01", "2026-10-01");
  private final Edition newer = edition("newer", "2026-09-01", "2027-05-01", "2027-07-01");

  @Test
  void isTheOneThatIsJudgedAlthoughAnOlderOneIsStillFollowedUp() {
    assertThat(at("2026-09-15")).hasValue(newer);
  }

  @Test
  void isTheOlderOfTwoThatAreUnderWay() {
    Edition early = edition("early", "2026-06-01", "2027-05-01", "2027-07-01");
    when(editions.list()).thenReturn(List.of(early, older));

    assertThat(new CurrentEdition(editions, clock("2026-07-01")).find()).hasValue(older);
  }

  @Test
  void isTheOneThatIsFollowedUpWhileNoCallIsOpen() {
    assertThat(at("2026-08-15")).hasValue(older);
  }

  private Optional<Edition> at(String day) {
    when(editions.list()).thenReturn(List.of(newer, older));
    return new CurrentEdition(editions, clock(day)).find();
  }

  private static Clock clock(String day) {
    return Clock.fixed(instant(day), ZoneOffset.UTC);
  }

  private static Instant instant(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }

  private static Edition edition(String id, String opens, String verdict, String embargo) {
    Edition edition = Records.with(Records.blank(Edition.class), "id", new EditionId(id));
    return Records.with(
        Records.with(edition, "state", EditionState.PUBLISHED),
        "dates",
        Map.of(
            EditionDate.CALL_OPENS, noon(opens),
            EditionDate.VERDICT_SIGNED, noon(verdict),
            EditionDate.EMBARGO_LIFTS, noon(embargo)));
  }

  private static Deadline noon(String day) {
    return new Deadline(instant(day), ZoneOffset.UTC, "");
  }
}
