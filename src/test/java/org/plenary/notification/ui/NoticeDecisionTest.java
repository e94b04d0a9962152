package org.plenary.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.notification.AddressCorrections;
import org.plenary.notification.MailSettings;
import org.plenary.notification.Notice;
import org.plenary.notification.NoticeId;
import org.plenary.notification.NoticeState;
import org.plenary.notification.Outbox;
import org.plenary.notification.Recipient;
import org.plenary.notification.RenderedMail;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.plenary.support.MockScreen;

class NoticeDecisionTest {

  private static final String WHOSE = "an administrator can show it";

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void tellsStaffWhyTheLinkOfAHeldMailDoesNotWorkHere() {
    assertThat(words("STAFF", true)).contains(WHOSE).doesNotContain("Show the link");
  }

  @Test
  void saysNothingOfALinkThatAnybodyMayOpen() {
    assertThat(words("STAFF", false)).doesNotContain(WHOSE);
  }

  @Test
  void letsAnAdministratorShowIt() {
    assertThat(words("ADMINISTRATOR", true)).contains("Show the link").doesNotContain(WHOSE);
  }

  private String words(String role, boolean hasSecret) {
    return screen
        .show(
            new NoticeDecision(
                mock(Outbox.class),
                mock(AddressCorrections.class),
                mock(MailSettings.class),
                new Viewer("han", Set.of(role)),
                held(hasSecret),
                () -> {}))
        .getElement()
        .getTextRecursively();
  }

  private static Notice held(boolean hasSecret) {
    return new Notice(
        new NoticeId("1"),
        "identity/confirm-address",
        new Recipient(null, "Lina", "lina@zagreb.example", Locale.UK, ZoneOffset.UTC),
        new Subject("person", "1"),
        NoticeState.HELD,
        new RenderedMail("Confirm", "Confirm", "<p>Confirm</p>"),
        0,
        null,
        false,
        hasSecret,
        "<1@localhost>",
        Instant.EPOCH,
        null,
        null,
        null);
  }
}
