package org.plenary.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.notification.HeldMails;
import org.plenary.notification.MailSettings;
import org.plenary.notification.NoticeId;
import org.plenary.notification.Outbox;
import org.plenary.shared.Viewer;
import org.plenary.ui.Confirm;
import org.plenary.ui.NextStep;

/** Says that mails are held for want of a server, or lets them go once there is one. */
class HeldStrip extends Div {

  private final Viewer viewer;
  private final HeldMails mails;
  private final JobStrip strip;

  HeldStrip(
      Outbox outbox,
      MailSettings settings,
      HeldMails mails,
      JobScreens jobs,
      Viewer viewer,
      Runnable whenReleased) {
    this.viewer = viewer;
    this.mails = mails;
    strip = jobs.strip().onOver(whenReleased);
    addClassName("heldstrip");
    add(settings.isServerSet() ? waiting(outbox.listHeld(viewer)) : noServer());
    add(strip);
  }

  private NextStep noServer() {
    return new NextStep(
        "pause",
        getTranslation("notification.held.no-server"),
        getTranslation("notification.held.no-server-hint"));
  }

  private NextStep waiting(List<NoticeId> held) {
    String title = getTranslation("notification.held.waiting", held.size());
    String hint = getTranslation("notification.held.waiting-hint");
    if (!viewer.isStaff()) {
      return new NextStep("pause", title, hint);
    }
    Button send = new Button(getTranslation("notification.held.send", held.size()));
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    send.addClickListener(event -> confirm(held));
    return new NextStep("pause", title, hint, send);
  }

  private void confirm(List<NoticeId> held) {
    new Confirm(
            getTranslation("notification.held.confirm", held.size()),
            getTranslation("notification.held.confirm-text"))
        .yes(getTranslation("notification.held.send", held.size()), () -> release(held))
        .no(getTranslation("notification.held.keep"))
        .open();
  }

  /** Thousands may have gathered, so they go in the background; the strip says how far it is. */
  private void release(List<NoticeId> held) {
    getChildren().filter(NextStep.class::isInstance).forEach(step -> step.setVisible(false));
    strip.start("notification.job.release", List.of(held.size()), mails.releasing(viewer));
  }
}
