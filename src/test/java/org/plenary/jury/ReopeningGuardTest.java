package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.shared.Deadline;
import org.plenary.support.Records;

class ReopeningGuardTest {

  private static final EditionId EDITION = new EditionId("e1");
  private static final Instant CLOSE = Instant.parse("2023-06-15T09:00:00Z");

  private final AssignmentRows assignments = mock();

  @Test
  void keepsAClosedCallClosedOnceItsEntriesAreGivenOut() {
    when(assignments.list(EDITION)).thenReturn(List.of(Records.blank(Assignment.class)));

    assertThatThrownBy(() -> extendAt(CLOSE.plusSeconds(1))).isInstanceOf(EntriesGivenOut.class);
    assertThatCode(() -> extendAt(CLOSE)).doesNotThrowAnyException();
  }

  @Test
  void letsAClosedCallOpenAgainBefore() {
    when(assignments.list(EDITION)).thenReturn(List.of());

    assertThatCode(() -> extendAt(CLOSE.plusSeconds(1))).doesNotThrowAnyException();
  }

  private void extendAt(Instant now) {
    new ReopeningGuard(assignments, Clock.fixed(now, ZoneOffset.UTC))
        .on(
            new EditionDatesMoved(
                EDITION,
                EditionDate.CALL_CLOSES,
                deadline(CLOSE),
                deadline(CLOSE.plusSeconds(86_400)),
                "The site was out of reach",
                "p1"));
  }

  private static Deadline deadline(Instant at) {
    return new Deadline(at, ZoneOffset.UTC, "");
  }
}
