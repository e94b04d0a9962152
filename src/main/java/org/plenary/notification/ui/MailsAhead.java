package org.plenary.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.plenary.notification.ForeseenNotices;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;
import org.springframework.stereotype.Component;

/** Shows the mails of a step before it is taken: how many, to whom, and each as it will read. */
@Component
public class MailsAhead {

  private final Notices notices;
  private final ForeseenNotices foreseen;

  MailsAhead(Notices notices, ForeseenNotices foreseen) {
    this.notices = notices;
    this.foreseen = foreseen;
  }

  /**
   * Adds them to the dialog that asks for the step. Where the step would be refused it shows none,
   * and the dialog says why once its button is pressed.
   *
   * @param step what would be done; it is done, looked at and taken back
   */
  public AskDialog in(AskDialog dialog, Runnable step) {
    try {
      List<NoticeRequest> mails = foreseen.of(step);
      if (mails.isEmpty()) {
        return dialog;
      }
      H3 title = new H3(dialog.getTranslation("notification.bulk.ahead", mails.size()));
      Div all = new Div(title, new BulkPanes(notices, BulkPlan.of(mails)));
      all.addClassName("mailsahead");
      dialog.setWidth("min(64rem, 94vw)");
      return dialog.with(all);
    } catch (Refusal refused) {
      return dialog;
    }
  }

  /**
   * For a step whose mails say what was typed: shows them when it was, and does it when told to; at
   * once where nobody is written to. What the step refuses is refused here.
   */
  public void show(Runnable step, Runnable send) {
    List<NoticeRequest> mails = foreseen.of(step);
    if (mails.isEmpty()) {
      send.run();
    } else {
      new BulkSendPreview(notices, BulkPlan.of(mails), send).open();
    }
  }
}
