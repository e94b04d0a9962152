package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Taking;
import org.plenary.meeting.Vote;
import org.plenary.ui.AskDialog;

/** Asks what was decided and how: the votes where there was a vote, never its result. */
class DecisionDialog extends AskDialog {

  /** What was recorded; no vote where nobody asked for one. */
  record Choice(String text, @Nullable PersonId mover, @Nullable Vote vote) {}

  DecisionDialog(List<Person> voters, Consumer<Choice> whenChosen) {
    this(
        new TextArea(text("meeting.minutes.decision")),
        new ComboBox<>(text("meeting.minutes.mover"), voters),
        new RadioButtonGroup<>(text("meeting.minutes.taking")),
        new VoteFields(voters),
        whenChosen);
  }

  private DecisionDialog(
      TextArea words,
      ComboBox<Person> mover,
      RadioButtonGroup<Taking> taking,
      VoteFields votes,
      Consumer<Choice> whenChosen) {
    super(
        text("meeting.minutes.decide"),
        "",
        text("meeting.minutes.decide"),
        () ->
            whenChosen.accept(
                new Choice(
                    words.getValue(),
                    mover.isEmpty() ? null : mover.getValue().id(),
                    taking.getValue() == Taking.VOTE ? votes.vote() : null)));
    words.setWidthFull();
    mover.setWidthFull();
    mover.setClearButtonVisible(true);
    mover.setItemLabelGenerator(Person::name);
    taking.setItems(Taking.CONSENSUS, Taking.VOTE);
    taking.setItemLabelGenerator(one -> text("meeting.taking-short." + one.key()));
    taking.setValue(Taking.CONSENSUS);
    votes.setVisible(false);
    taking.addValueChangeListener(event -> votes.setVisible(event.getValue() == Taking.VOTE));
    with(words, mover, taking, votes);
  }
}
