package org.plenary.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.plenary.award.Guest;
import org.plenary.award.GuestNeeds;
import org.plenary.ui.Icon;

/** The fields of one guest. */
final class GuestFields extends ListItem {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NEED = 500;

  private final String id;
  private final H3 title = new H3();
  private final TextField name;
  private final TextField role;
  private final TextField email;
  private final TextField access;
  private final TextField diet;
  private final TextField language;
  private final Checkbox visa = new Checkbox(getTranslation("award.guests.visa"));
  private final TextField seat;

  /**
   * @param isOffice whether the reader says where somebody sits
   */
  GuestFields(Guest guest, boolean isOffice, boolean isReadOnly) {
    id = guest.id();
    GuestNeeds needs = guest.needs();
    name = field("name", guest.name(), LONGEST_NAME, isReadOnly);
    name.setHelperText(getTranslation("award.guests.name-hint"));
    name.setRequiredIndicatorVisible(!isReadOnly);
    role = field("role", guest.role(), LONGEST_NAME, isReadOnly);
    email = field("email", guest.email(), LONGEST_NAME, isReadOnly);
    email.setHelperText(getTranslation("award.guests.email-hint"));
    access = field("access", needs.access(), LONGEST_NEED, isReadOnly);
    diet = field("diet", needs.diet(), LONGEST_NEED, isReadOnly);
    language = field("language", needs.language(), LONGEST_NEED, isReadOnly);
    seat = field("seat", guest.seat(), LONGEST_NAME, isReadOnly || !isOffice);
    seat.setVisible(isOffice || !guest.seat().isEmpty());
    visa.setValue(needs.visaLetter());
    visa.setReadOnly(isReadOnly);
    addClassName("frame");
    add(title, pair(name, role), pair(email, language), pair(access, diet), visa, seat);
  }

  /** Says which of them it is, and how to take it off the list. */
  GuestFields numbered(int number) {
    title.setText(getTranslation("award.guests.number", number));
    return this;
  }

  GuestFields removedBy(Runnable remove) {
    Button button =
        new Button(
            getTranslation("award.guests.remove"), new Icon("trash-2"), event -> remove.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    Div buttons = new Div(button);
    buttons.addClassName("acts");
    add(buttons);
    return this;
  }

  Guest value() {
    return new Guest(
        id,
        name.getValue(),
        role.getValue(),
        email.getValue(),
        new GuestNeeds(access.getValue(), diet.getValue(), language.getValue(), visa.getValue()),
        seat.getValue(),
        null);
  }

  void focusFirst() {
    name.focus();
  }

  /** Says what is wrong where it is wrong, and goes there. */
  void refuse(String field, String why) {
    TextField wrong = field.equals("email") ? email : name;
    wrong.setErrorMessage(why);
    wrong.setInvalid(true);
    wrong.focus();
  }

  private TextField field(String key, String value, int longest, boolean isReadOnly) {
    TextField field = new TextField(getTranslation("award.guests." + key));
    field.setValue(value);
    field.setMaxLength(longest);
    field.setWidthFull();
    field.setReadOnly(isReadOnly);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.addValueChangeListener(event -> field.setInvalid(false));
    return field;
  }

  private static Div pair(Component... fields) {
    Div pair = new Div(fields);
    pair.addClassName("pair");
    return pair;
  }
}
