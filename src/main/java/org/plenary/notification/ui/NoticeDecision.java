package org.plenary.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.plenary.notification.AddressCorrections;
import org.plenary.notification.MailSettings;
import org.plenary.notification.Notice;
import org.plenary.notification.NoticeState;
import org.plenary.notification.Outbox;
import org.plenary.shared.Refusal;
import org.plenary.shared.Viewer;
import org.plenary.ui.NextStep;
import org.plenary.ui.Toast;

/** What staff can do with a notice that did not get through, or is held. */
class NoticeDecision extends Div {

  private final Outbox outbox;
  private final AddressCorrections corrections;
  private final Viewer viewer;
  private final Notice notice;
  private final Runnable whenDone;

  NoticeDecision(
      Outbox outbox,
      AddressCorrections corrections,
      MailSettings settings,
      Viewer viewer,
      Notice notice,
      Runnable whenDone) {
    this.outbox = outbox;
    this.corrections = corrections;
    this.viewer = viewer;
    this.notice = notice;
    this.whenDone = whenDone;
    addClassName("decision");
    add(notice.state() == NoticeState.HELD ? held(settings) : undeliverable());
  }

  private NextStep undeliverable() {
    String answer = notice.serverAnswer() == null ? "" : notice.serverAnswer();
    String text =
        notice.isUnclear()
            ? getTranslation("notification.decision.unclear", answer)
            : getTranslation("notification.decision.refused", answer);
    Button again = new Button(getTranslation("notification.decision.again"));
    again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    again.addClickListener(
        event ->
            new SendAgainDialog(notice, corrections.find(viewer, notice), this::sendAgain).open());
    Div actions = new Div(giveUp(), again);
    actions.addClassName("acts");
    return new NextStep(
            "mail-warning", getTranslation("notification.decision.title"), text, actions)
        .urgent();
  }

  private void sendAgain(String address, @Nullable String correction) {
    if (correction == null) {
      outbox.requeue(viewer, notice.id(), address);
      Toast.show(getTranslation("notification.decision.requeued"));
    } else {
      corrections.requeue(viewer, notice.id(), address, correction);
      Toast.show(getTranslation("notification.again.corrected"));
    }
    whenDone.run();
  }

  private NextStep held(MailSettings settings) {
    Div actions = new Div(giveUp());
    actions.addClassName("acts");
    if (notice.hasSecret() && viewer.isAdministrator()) {
      actions.add(new Button(getTranslation("notification.decision.reveal"), event -> reveal()));
    }
    if (settings.isServerSet()) {
      Button send = new Button(getTranslation("notification.decision.release"));
      send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      send.addClickListener(
          event ->
              run(() -> outbox.release(viewer, notice.id()), "notification.decision.released"));
      actions.add(send);
    }
    return new NextStep(
        "pause",
        getTranslation("notification.decision.held"),
        getTranslation("notification.decision.held-text") + whoseLink(),
        actions);
  }

  /** The button in the mail leads nowhere here, which staff would otherwise take for a fault. */
  private String whoseLink() {
    return notice.hasSecret() && !viewer.isAdministrator()
        ? " " + getTranslation("notification.decision.secret-text")
        : "";
  }

  private Button giveUp() {
    Button button = new Button(getTranslation("notification.decision.give-up"));
    button.addClickListener(
        event ->
            new GiveUpDialog(
                    notice,
                    reason ->
                        run(
                            () -> outbox.giveUp(viewer, notice.id(), reason),
                            "notification.decision.given-up"))
                .open());
    return button;
  }

  private void reveal() {
    outbox.reveal(viewer, notice.id()).ifPresent(link -> new SecretDialog(notice, link).open());
  }

  private void run(Runnable action, String doneKey) {
    try {
      action.run();
      Toast.show(getTranslation(doneKey));
      whenDone.run();
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
    }
  }
}
