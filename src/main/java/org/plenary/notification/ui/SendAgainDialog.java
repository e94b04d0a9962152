package org.plenary.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.notification.Notice;
import org.plenary.notification.OwnAddresses.OwnAddress;
import org.plenary.ui.AskDialog;

/** Asks to which address an undeliverable notice goes now, and whether that is its reader's own. */
class SendAgainDialog {

  /** What is done with the answers; what it refuses is said in the dialog. */
  interface Sending {

    /**
     * Sends the mail.
     *
     * @param correction why the address becomes its reader's own; null where it does not
     */
    void send(String address, @Nullable String correction);
  }

  private static final int LONGEST = 500;

  private final AskDialog dialog;
  private final EmailField address;
  private final Div own = new Div();
  private final Checkbox correct;
  private final TextArea reason;
  private final String present;

  /**
   * Asks when opened.
   *
   * @param account what the reader has as their own address; empty for who has no account
   */
  SendAgainDialog(Notice notice, Optional<OwnAddress> account, Sending sending) {
    dialog =
        new AskDialog(
            text("notification.again.title", notice.to().name()),
            notice.isUnclear() ? text("notification.again.unclear") : "",
            text("notification.again.send"),
            () -> send(sending));
    present = account.map(OwnAddress::email).orElse("");
    address = new EmailField(text("notification.again.address"));
    address.setValue(present.isEmpty() ? notice.to().email() : present);
    address.setWidthFull();
    address.setRequiredIndicatorVisible(true);
    address.setErrorMessage(text("notification.again.error"));
    address.setValueChangeMode(ValueChangeMode.EAGER);
    address.addValueChangeListener(event -> showOwn());
    correct = new Checkbox(text("notification.again.correct"), event -> showOwn());
    reason = new TextArea(text("notification.again.reason"));
    reason.setWidthFull();
    reason.setMaxLength(LONGEST);
    reason.setRequiredIndicatorVisible(true);
    account.ifPresent(known -> own.add(note(notice, known)));
    dialog.with(address, own);
    showOwn();
  }

  void open() {
    dialog.open();
  }

  /** Only the address that has just failed is corrected, and only by who may. */
  private Div note(Notice notice, OwnAddress known) {
    if (!known.email().equalsIgnoreCase(notice.to().email())) {
      return new Div(new Paragraph(text("notification.again.own", known.email())));
    }
    if (!known.mayBeCorrected()) {
      return new Div(new Paragraph(text("notification.again.administrator", known.email())));
    }
    Paragraph what = new Paragraph(text("notification.again.correct-text", known.email()));
    what.addClassName("ink2");
    return new Div(correct, what, reason);
  }

  private void showOwn() {
    own.setVisible(!address.getValue().strip().equalsIgnoreCase(present));
    reason.setVisible(correct.getValue());
  }

  private void send(Sending sending) {
    sending.send(address.getValue(), correction());
  }

  private @Nullable String correction() {
    return own.isVisible() && correct.getValue() ? reason.getValue() : null;
  }

  private String text(String key, Object... arguments) {
    return own.getTranslation(key, arguments);
  }
}
