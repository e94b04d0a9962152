package org.plenary.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionState;
import org.plenary.shared.Deadline;
import org.plenary.support.MockScreen;
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
    Edition edition = mock(Edition.class);
    when(edition.state()).thenReturn(EditionState.PUBLISHED);
    when(edition.date(any())).thenReturn(new Deadline(END, ZoneId.of("UTC"), ""));
    return edition;
  }
}
