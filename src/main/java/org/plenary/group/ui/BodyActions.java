package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyClosing;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Icon;

/** What the office can do about one body. */
record BodyActions(
    Bodies bodies,
    BodyClosing closing,
    Countries countries,
    Person person,
    Body body,
    Runnable changed) {

  Component[] buttons() {
    Button change =
        quiet(
            "group.body.change",
            "pen-line",
            () -> new BodyDialog(bodies, countries, person, body, changed).open());
    return body.isClosed()
        ? new Component[] {quiet("group.body.reopen", "undo-2", this::reopen)}
        : new Component[] {change, quiet("group.body.close", "x", this::askToClose)};
  }

  private void reopen() {
    closing.reopen(person, body.id());
    changed.run();
  }

  private void askToClose() {
    TextArea reason = GroupFields.reason("group.field.reason");
    new AskDialog(
            text("group.body.close-title", body.name()),
            text("group.body.close-text"),
            text("group.body.close"),
            () -> {
              closing.close(person, body.id(), reason.getValue());
              changed.run();
            })
        .with(reason)
        .open();
  }

  private static Button quiet(String key, String icon, Runnable action) {
    Button button = new Button(text(key), new Icon(icon), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
