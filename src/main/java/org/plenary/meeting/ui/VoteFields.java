package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Choice;
import org.plenary.meeting.Majority;
import org.plenary.meeting.Tally;
import org.plenary.meeting.Vote;
import org.plenary.ui.Isolated;

/** The votes on a motion: by name, one line for each who is there, or numbers only. */
class VoteFields extends Div {

  private final RadioButtonGroup<Majority> majority =
      new RadioButtonGroup<>(text("meeting.minutes.majority"));
  private final RadioButtonGroup<Boolean> secret =
      new RadioButtonGroup<>(text("meeting.minutes.kind"));
  private final Map<PersonId, RadioButtonGroup<Choice>> voices = new HashMap<>();
  private final Map<Choice, IntegerField> counts = new EnumMap<>(Choice.class);

  VoteFields(List<Person> voters) {
    addClassName("dialogfields");
    majority.setItems(Majority.values());
    majority.setItemLabelGenerator(one -> text("meeting.majority." + one.key()));
    majority.setValue(Majority.SIMPLE);
    secret.setItems(false, true);
    secret.setItemLabelGenerator(
        one -> text(one ? "meeting.minutes.secret" : "meeting.minutes.by-name"));
    secret.setValue(false);
    Div names = new Div();
    names.addClassName("attendance");
    if (voters.isEmpty()) {
      names.add(new Paragraph(text("meeting.minutes.nobody-there")));
    }
    voters.forEach(one -> names.add(row(one)));
    Div numbers = new Div();
    numbers.addClassName("votenumbers");
    for (Choice choice : Choice.values()) {
      IntegerField field = number(text("meeting.choice." + choice.key()));
      counts.put(choice, field);
      numbers.add(field);
    }
    numbers.setVisible(false);
    secret.addValueChangeListener(
        event -> {
          names.setVisible(!event.getValue());
          numbers.setVisible(event.getValue());
        });
    add(majority, secret, names, numbers);
  }

  Vote vote() {
    if (secret.getValue()) {
      return Vote.secret(
          majority.getValue(),
          new Tally(count(Choice.FOR), count(Choice.AGAINST), count(Choice.ABSTAIN)));
    }
    Map<PersonId, Choice> said = new HashMap<>();
    voices.forEach(
        (person, choice) -> {
          if (choice.getValue() != null) {
            said.put(person, choice.getValue());
          }
        });
    return Vote.byName(majority.getValue(), said);
  }

  static IntegerField number(String label) {
    IntegerField field = new IntegerField(label);
    field.setMin(0);
    field.setValue(0);
    field.setStepButtonsVisible(true);
    return field;
  }

  private Div row(Person voter) {
    RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    choice.setItems(Choice.values());
    choice.setItemLabelGenerator(one -> text("meeting.choice." + one.key()));
    choice.setAriaLabel(voter.name());
    voices.put(voter.id(), choice);
    Div row = new Div(new Isolated(voter.name()), choice);
    row.addClassName("attendee");
    return row;
  }

  private int count(Choice choice) {
    Integer number = counts.get(choice).getValue();
    return number == null ? 0 : number;
  }
}
