package org.plenary.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.notification.Notice;
import org.plenary.notification.NoticeId;
import org.plenary.notification.NoticeState;
import org.plenary.notification.OwnAddresses.OwnAddress;
import org.plenary.notification.Recipient;
import org.plenary.notification.RenderedMail;
import org.plenary.shared.Subject;
import org.plenary.support.MockScreen;

class SendAgainDialogTest {

  private static final String WRONG = "lina@zagreb.exmaple";
  private static final String RIGHT = "lina@zagreb.example";

  @RegisterExtension final MockScreen screen = new MockScreen();

  private String sent = "";

  @Test
  void offersToCorrectTheAddressOnceAnotherIsTyped() {
    open(new OwnAddress(WRONG, true));
    _assertNone(Checkbox.class);

    _setValue(_get(EmailField.class), RIGHT);
    _setValue(_get(Checkbox.class), true);
    _setValue(_get(TextArea.class), "Two letters turned round");
    _click(_get(Button.class, spec -> spec.withText("Send mail")));

    assertThat(sent).isEqualTo(RIGHT + " because Two letters turned round");
  }

  @Test
  void sendsElsewhereWithoutCorrectingAnything() {
    open(new OwnAddress(WRONG, true));

    _setValue(_get(EmailField.class), RIGHT);
    _click(_get(Button.class, spec -> spec.withText("Send mail")));

    assertThat(sent).isEqualTo(RIGHT + " because null");
  }

  @Test
  void saysWhoCorrectsAnAddressOfTheOffice() {
    open(new OwnAddress(WRONG, false));

    _setValue(_get(EmailField.class), RIGHT);

    _assertNone(Checkbox.class);
    _get(Paragraph.class, spec -> spec.withText(said("an administrator corrects")));
  }

  @Test
  void startsFromTheAddressThatWasCorrectedMeanwhile() {
    open(new OwnAddress(RIGHT, true));

    assertThat(_get(EmailField.class).getValue()).isEqualTo(RIGHT);
    _setValue(_get(EmailField.class), WRONG);
    _assertNone(Checkbox.class);
  }

  private static String said(String part) {
    return "Their own address stays " + WRONG + ": " + part + " addresses of the office.";
  }

  private void open(OwnAddress own) {
    new SendAgainDialog(
            notice(),
            Optional.of(own),
            (address, correction) -> sent = address + " because " + correction)
        .open();
  }

  private static Notice notice() {
    return new Notice(
        new NoticeId("1"),
        "prize/draft-reminder",
        new Recipient("lina", "Lina", WRONG, Locale.UK, ZoneOffset.UTC),
        new Subject("entry", "1"),
        NoticeState.UNDELIVERABLE,
        new RenderedMail("Confirm", "Confirm", "<p>Confirm</p>"),
        1,
        "550 No such user",
        false,
        false,
        "<1@localhost>",
        Instant.EPOCH,
        null,
        null,
        null);
  }
}
