package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.group.GroupErasure;
import org.plenary.group.Leaning;
import org.plenary.group.Nomination;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationState;
import org.plenary.group.Selections;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Icon;
import org.plenary.ui.NextStep;
import org.plenary.ui.Toast;

/** What the office can do about one nomination. */
class NominationActions {

  private final NominationDesk desk;
  private final Selections selections;
  private final GroupErasure erasure;
  private final MailsAhead ahead;
  private final Person person;
  private final Nomination nomination;
  private final Runnable changed;

  NominationActions(
      NominationDesk desk,
      Selections selections,
      GroupErasure erasure,
      MailsAhead ahead,
      Person person,
      Nomination nomination,
      Runnable changed) {
    this.desk = desk;
    this.selections = selections;
    this.erasure = erasure;
    this.ahead = ahead;
    this.person = person;
    this.nomination = nomination;
    this.changed = changed;
  }

  /** What is owed now: the check. */
  Optional<NextStep> nextStep() {
    boolean isOwed =
        person.isStaff()
            && nomination.state() == NominationState.COMPLETE
            && !nomination.isChecked();
    if (!isOwed) {
      return Optional.empty();
    }
    Button sound =
        new Button(
            text("group.check.sound"),
            event -> act(() -> desk.accept(person, nomination.id()), "group.check.done"));
    sound.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button back = new Button(text("group.check.send-back"), event -> sendBack());
    back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    Div buttons = new Div(back, sound);
    buttons.addClassName("acts");
    return Optional.of(
        new NextStep(
            "clipboard-check", text("group.check.title"), text("group.check.text"), buttons));
  }

  /** What may be done besides. */
  Component[] quiet() {
    List<Component> buttons = new ArrayList<>();
    if (person.isStaff() && nomination.state() == NominationState.COMPLETE) {
      boolean inReserve = nomination.leaning() == Leaning.RESERVE;
      boolean isTicked = nomination.leaning() == Leaning.MEMBER;
      buttons.add(
          isTicked
              ? button("group.choose.untick", "x", () -> lean(null))
              : button("group.choose.tick", "check", () -> lean(Leaning.MEMBER)));
      buttons.add(
          inReserve
              ? button("group.choose.unreserve", "x", () -> lean(null))
              : button("group.choose.reserve", "hourglass", () -> lean(Leaning.RESERVE)));
      if (nomination.isChecked()) {
        buttons.add(button("group.check.send-back", "undo-2", this::sendBack));
      }
    }
    if (person.isStaff() && nomination.state() == NominationState.RESERVE) {
      buttons.add(button("group.choose.promote", "user-check", this::promote));
    }
    if (person.is(Role.ADMINISTRATOR) && !nomination.isErased()) {
      buttons.add(button("group.erase.button", "trash-2", this::erase));
    }
    return buttons.toArray(Component[]::new);
  }

  private void lean(@Nullable Leaning leaning) {
    act(() -> selections.lean(person, nomination.id(), leaning), "group.choose.done");
  }

  private void promote() {
    AskDialog ask =
        new AskDialog(
            text("group.choose.promote-title", nomination.name()),
            text("group.choose.promote-text"),
            text("group.choose.promote"),
            () -> act(() -> selections.promote(person, nomination.id()), "group.choose.promoted"));
    ahead.in(ask, () -> selections.promote(person, nomination.id())).open();
  }

  private void sendBack() {
    TextArea remark = GroupFields.reason("group.check.remark");
    new AskDialog(
            text("group.check.send-back-title"),
            text("group.check.send-back-text"),
            text("group.check.send-back"),
            () -> {
              desk.sendBack(person, nomination.id(), remark.getValue());
              Toast.show(text("group.check.sent-back"));
              changed.run();
            })
        .with(remark)
        .open();
  }

  private void erase() {
    TextArea reason = GroupFields.reason("group.field.reason");
    new AskDialog(
            text("group.erase.title", nomination.name()),
            text("group.erase.text"),
            text("group.erase.button"),
            () -> {
              erasure.erase(person, nomination.id(), reason.getValue());
              changed.run();
            })
        .with(reason)
        .open();
  }

  private void act(Runnable action, String saying) {
    try {
      action.run();
      Toast.show(text(saying, nomination.name()));
    } catch (Refusal refused) {
      Toast.refuse(text(refused.messageKey(), refused.arguments()));
    }
    changed.run();
  }

  private static Button button(String key, String icon, Runnable action) {
    Button button = new Button(text(key), new Icon(icon), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
