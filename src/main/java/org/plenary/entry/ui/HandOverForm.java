package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.plenary.entry.EntryId;
import org.plenary.entry.HandOvers;
import org.plenary.entry.InvitationRefused;
import org.plenary.identity.Person;

/** To whom, and why: one of those who write the entry already, or somebody asked by mail. */
class HandOverForm extends Div {

  private final RadioButtonGroup<Optional<Person>> who = new RadioButtonGroup<>();
  private final EmailField email = new EmailField(text("entry.hand-over.email"));
  private final ReasonForm form =
      new ReasonForm(text("entry.hand-over.reason"), text("entry.hand-over.reason-hint"));
  private final HandOvers handOvers;
  private final Person by;
  private final EntryId id;
  private final BiConsumer<EntryId, String> done;

  HandOverForm(HandOvers handOvers, Person by, EntryId id, BiConsumer<EntryId, String> done) {
    this.handOvers = handOvers;
    this.by = by;
    this.id = id;
    this.done = done;
    List<Person> heirs = handOvers.listHeirs(by, id);
    who.setLabel(text("entry.hand-over.who"));
    who.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    who.setItems(
        Stream.concat(heirs.stream().map(Optional::of), Stream.of(Optional.<Person>empty()))
            .toList());
    who.setItemLabelGenerator(
        one -> one.map(Person::name).orElseGet(() -> text("entry.hand-over.other")));
    who.setVisible(!heirs.isEmpty());
    who.addValueChangeListener(event -> email.setVisible(isByMail()));
    who.setValue(heirs.stream().findFirst());
    email.setVisible(isByMail());
    email.setHelperText(text("entry.hand-over.email-hint"));
    email.setWidthFull();
    email.setRequiredIndicatorVisible(true);
    email.addValueChangeListener(event -> email.setInvalid(false));
    Button give = new Button(text("entry.hand-over.do"));
    give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    form.addComponentAsFirst(email);
    form.addComponentAsFirst(who);
    form.action(give, this::give);
    add(form);
  }

  private boolean isByMail() {
    return who.getValue() == null || who.getValue().isEmpty();
  }

  private void give(String reason) {
    if (!form.isWritten(text("entry.hand-over.reason-wanted"))) {
      return;
    }
    if (isByMail()) {
      String address = email.getValue();
      boolean isAsked =
          form.attempt(() -> atAddress(() -> handOvers.offer(by, id, address, reason)));
      if (isAsked && !email.isInvalid()) {
        done.accept(id, text("entry.hand-over.asked", address));
      }
      return;
    }
    Person heir = who.getValue().orElseThrow();
    if (form.attempt(() -> handOvers.handTo(by, id, heir.id(), reason))) {
      done.accept(id, text("entry.hand-over.done", heir.name()));
    }
  }

  private void atAddress(Runnable action) {
    try {
      action.run();
    } catch (InvitationRefused refused) {
      email.setErrorMessage(text(refused.messageKey(), refused.arguments()));
      email.setInvalid(true);
    }
  }
}
