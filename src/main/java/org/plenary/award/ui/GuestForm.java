package org.plenary.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.award.Guest;
import org.plenary.award.GuestNeeds;
import org.plenary.award.GuestRefused;
import org.plenary.award.GuestReply;
import org.plenary.shared.Refusal;
import org.plenary.ui.Icon;
import org.plenary.ui.Toast;

/** Who comes, one frame each, or that nobody can; saved together. */
final class GuestForm extends Div {

  /** Where the answer goes; what it refuses is said at the field, and nothing typed is lost. */
  interface Saving {
    void save(List<Guest> guests);
  }

  private final GuestReply reply;
  private final boolean isOffice;
  private final boolean isReadOnly;
  private final List<GuestFields> guests = new ArrayList<>();
  private final RadioButtonGroup<Boolean> coming = new RadioButtonGroup<>();
  private final OrderedList list = new OrderedList();
  private final Button more;

  GuestForm(GuestReply reply, boolean isOffice, boolean isReadOnly, Saving saving) {
    this.reply = reply;
    this.isOffice = isOffice;
    this.isReadOnly = isReadOnly;
    addClassName("formcol");
    list.addClassName("setup-list");
    coming.setLabel(getTranslation("award.guests.question"));
    coming.setItems(true, false);
    coming.setItemLabelGenerator(
        yes -> getTranslation(yes ? "award.guests.some" : "award.guests.nobody"));
    coming.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    coming.setReadOnly(isReadOnly);
    more =
        new Button(
            getTranslation("award.guests.add"), new Icon("plus"), event -> append().focusFirst());
    Button save = new Button(getTranslation("award.guests.save"), event -> save(saving));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setVisible(!isReadOnly);
    reply.guests().forEach(this::append);
    if (reply.isAnswered()) {
      coming.setValue(!reply.guests().isEmpty());
    }
    coming.addValueChangeListener(event -> choose());
    add(coming, list, new Div(more), new Div(save));
    show();
  }

  private GuestFields append() {
    return append(new Guest("", "", "", GuestNeeds.NONE));
  }

  private GuestFields append(Guest guest) {
    GuestFields fields = new GuestFields(guest, isOffice, isReadOnly);
    if (!isReadOnly) {
      fields.removedBy(() -> remove(fields));
    }
    guests.add(fields);
    show();
    return fields;
  }

  private void remove(GuestFields fields) {
    guests.remove(fields);
    show();
    more.focus();
  }

  private void choose() {
    coming.setInvalid(false);
    if (isSomebodyComing() && guests.isEmpty()) {
      append();
    }
    show();
  }

  private void show() {
    list.removeAll();
    for (int number = 1; number <= guests.size(); number++) {
      list.add(guests.get(number - 1).numbered(number));
    }
    list.setVisible(isSomebodyComing());
    more.setVisible(isSomebodyComing() && !isReadOnly && guests.size() < reply.most());
  }

  private boolean isSomebodyComing() {
    return Boolean.TRUE.equals(coming.getValue());
  }

  private void save(Saving saving) {
    if (coming.isEmpty() || isSomebodyComing() && guests.isEmpty()) {
      coming.setErrorMessage(getTranslation("award.guests.answer-wanted"));
      coming.setInvalid(true);
      coming.getElement().callJsFunction("focus");
      return;
    }
    try {
      saving.save(
          isSomebodyComing() ? guests.stream().map(GuestFields::value).toList() : List.of());
    } catch (GuestRefused refused) {
      String why = getTranslation(refused.messageKey(), refused.arguments());
      if (refused.position() < 0) {
        Toast.refuse(why);
      } else {
        guests.get(refused.position()).refuse(refused.field(), why);
      }
    } catch (Refusal refused) {
      Toast.refuse(getTranslation(refused.messageKey(), refused.arguments()));
    }
  }
}
