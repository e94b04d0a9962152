package org.plenary.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import java.util.List;
import org.plenary.notification.RenderedMail;
import org.plenary.ui.SwitchButtons;

/**
 * A mail as its reader sees it. The HTML stands in a frame that may run nothing and reach nothing,
 * so that what it holds cannot act on this page.
 */
class MailFrame extends Div {

  private final Div shown = new Div();
  private RenderedMail mail;
  private boolean isText;

  MailFrame(RenderedMail mail) {
    this.mail = mail;
    addClassName("mailframe");
    SwitchButtons kinds =
        new SwitchButtons(
            getTranslation("notification.mail-frame.name"),
            List.of(
                getTranslation("notification.mail-frame.html"),
                getTranslation("notification.mail-frame.text")),
            this::choose);
    add(kinds, shown);
    show();
  }

  void setMail(RenderedMail mail) {
    this.mail = mail;
    show();
  }

  private void choose(int kind) {
    isText = kind == 1;
    show();
  }

  private void show() {
    shown.removeAll();
    if (isText) {
      Pre text = new Pre(mail.text());
      text.addClassName("mailtext");
      text.getElement().setAttribute("tabindex", "0");
      text.getElement().setAttribute("role", "group");
      text.getElement().setAttribute("aria-label", mail.subject());
      shown.add(text);
    } else {
      shown.add(frame());
    }
  }

  private IFrame frame() {
    IFrame frame = new IFrame();
    frame.addClassName("mailhtml");
    // By the attribute: setSandbox() without a value leaves the frame open.
    frame.getElement().setAttribute("sandbox", "");
    frame.setSrcdoc(mail.html());
    frame.getElement().setAttribute("title", mail.subject());
    return frame;
  }
}
