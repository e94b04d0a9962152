package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.CallClosing;
import org.plenary.support.MockScreen;
import org.plenary.ui.ReaderDates;

class ClosingStripTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final ReaderDates dates = mock(ReaderDates.class);
  private final AtomicReference<CallClosing.Figures> figures = new AtomicReference<>();

  @Test
  void isNotThereWhileACallIsOpen() {
    ClosingStrip strip = shown();

    assertThat(strip.isVisible()).isFalse();
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
  }

  @Test
  void countsUntilTheCallIsClosedAndThenSaysWhatItCameTo() {
    given(dates.moment(any())).willReturn("today, 18:00");
    figures.set(new CallClosing.Figures(210, 30, 30, null));
    ClosingStrip strip = shown();

    assertThat(strip.getElement().getTextRecursively())
        .contains("The call is closing", "210 of 240 entries closed", "30 drafts");
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);

    figures.set(new CallClosing.Figures(210, 30, 10, null));
    screen.poll();
    assertThat(strip.getElement().getTextRecursively())
        .contains("230 of 240 entries closed", "10 drafts");

    figures.set(new CallClosing.Figures(210, 30, 0, Instant.EPOCH));
    screen.poll();

    assertThat(strip.getElement().getTextRecursively())
        .contains("The call closed today, 18:00", "210 entries handed in.", "30 drafts")
        .doesNotContain("closing");
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
  }

  private ClosingStrip shown() {
    return screen.show(new ClosingStrip(() -> Optional.ofNullable(figures.get()), dates));
  }
}
