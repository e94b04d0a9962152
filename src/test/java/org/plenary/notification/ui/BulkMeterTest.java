package org.plenary.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.notification.BulkMails;
import org.plenary.support.MockScreen;

class BulkMeterTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final BulkMails.Figures figures = new BulkMails.Figures(60, 5, 0, 55);

  @Test
  void tellsTheOfficeWhatWaitsForIt() {
    assertThat(words(true)).contains("55 mails wait for you in the outbox");
  }

  @Test
  void asksNothingOfAnAuditorWhoSendsNothing() {
    assertThat(words(false))
        .contains("55 mails wait in the outbox for the office")
        .doesNotContain("for you");
  }

  private String words(boolean maySend) {
    return screen.show(new BulkMeter(() -> figures, maySend)).getElement().getTextRecursively();
  }
}
