package org.plenary.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionState;
import org.plenary.shared.Deadline;
import org.plenary.support.MockScreen;
import org.plenary.support.Records;
import org.plenary.ui.Status;

class EditionWordsTest {

  private static final Instant END = Instant.parse("2025-12-31T15:00:00Z");

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void givesAnEditionThatIsOverNoSignOfRunning() {
    assertThat(EditionWords.status(published(), END.plusMillis(1)))
        .isEqualTo(new Status(Status.Shape.ENDED, "check", "Over"));
    assertThat(EditionWords.status(published(), END).shape()).isEqualTo(Status.Shape.MOVING);
  }

  private static Edition published() {
    Map<EditionDate, Deadline> dates = new EnumMap<>(EditionDate.class);
    for (EditionDate date : EditionDate.values()) {
      dates.put(date, new Deadline(END, ZoneId.of("UTC"), ""));
    }
    return Records.with(
        Records.with(Records.blank(Edition.class), "state", EditionState.PUBLISHED),
        "dates",
        dates);
  }
}
