package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.plenary.group.Expert;
import org.plenary.group.ExpertCapacity;
import org.plenary.group.ExpertFlags;
import org.plenary.group.ExpertGroup;
import org.plenary.group.Experts;
import org.plenary.group.Memberships;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;
import org.plenary.ui.DatePickers;
import org.plenary.ui.Icon;
import org.plenary.ui.Toast;

/** What the office can do about one member. */
class ExpertActions {

  private final Experts experts;
  private final Memberships memberships;
  private final ExpertFlags flags;
  private final Countries countries;
  private final Person person;
  private final ExpertGroup group;
  private final Expert expert;
  private final Runnable changed;

  ExpertActions(
      Experts experts,
      Memberships memberships,
      ExpertFlags flags,
      Countries countries,
      Person person,
      ExpertGroup group,
      Expert expert,
      Runnable changed) {
    this.experts = experts;
    this.memberships = memberships;
    this.flags = flags;
    this.countries = countries;
    this.person = person;
    this.group = group;
    this.expert = expert;
    this.changed = changed;
  }

  Component[] buttons() {
    List<Component> buttons = new ArrayList<>();
    buttons.add(button("group.expert.appoint", "gavel", this::appoint));
    buttons.add(button("group.expert.correct", "pen-line", this::correct));
    buttons.add(button("group.expert.leave", "user-x", this::leave));
    if (expert.person() == null) {
      buttons.add(new Button(text("group.let-in.button"), new Icon("mail"), event -> letIn()));
    }
    return buttons.toArray(Component[]::new);
  }

  private void letIn() {
    new LetInDialog(memberships, person, expert, changed).open();
  }

  private void appoint() {
    Select<ExpertCapacity> capacity = new Select<>();
    capacity.setLabel(text("group.expert.capacity"));
    capacity.setItems(ExpertCapacity.values());
    capacity.setItemLabelGenerator(GroupWords::capacity);
    capacity.setValue(expert.capacity());
    new AskDialog(
            text("group.expert.appoint-title", expert.label()),
            "",
            text("group.expert.appoint-button"),
            () -> {
              memberships.appoint(person, expert.id(), capacity.getValue());
              changed.run();
            })
        .with(capacity)
        .open();
  }

  private void correct() {
    new CorrectDialog(flags, countries, person, expert, changed).open();
  }

  private void leave() {
    DatePicker day = DatePickers.day(text("group.field.left-on"));
    day.setValue(experts.today(group));
    TextArea reason = GroupFields.reason("group.field.reason");
    new AskDialog(
            text("group.expert.leave-title", expert.label()),
            text("group.expert.leave-text"),
            text("group.expert.leave-button"),
            () -> {
              memberships.leave(person, expert.id(), day.getValue(), reason.getValue());
              Toast.show(text("group.expert.leave-done", expert.label()));
              changed.run();
            })
        .with(day, reason)
        .open();
  }

  private static Button button(String key, String icon, Runnable action) {
    Button button = new Button(text(key), new Icon(icon), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
