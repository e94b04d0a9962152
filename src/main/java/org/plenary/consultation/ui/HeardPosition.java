package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.Positions;
import org.plenary.consultation.Round;
import org.plenary.consultation.Stance;
import org.plenary.group.Body;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Toast;

/** Asks the office what a body said in a meeting, on which words. */
class HeardPosition {

  private final ComboBox<Round> round;
  private final ComboBox<Body> body;
  private final ComboBox<Paragraph> paragraph;
  private final TextArea words;
  private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
  private final TextArea reason;

  HeardPosition(Component page, List<Round> rounds, List<Body> bodies, List<Paragraph> text) {
    round = new ComboBox<>(page.getTranslation("consultation.position.column.round"), rounds);
    round.setItemLabelGenerator(Round::name);
    round.setValue(rounds.get(0));
    body = new ComboBox<>(page.getTranslation("consultation.position.column.speaker"));
    body.setItemLabelGenerator(
        one -> one.country().isBlank() ? one.name() : one.country() + ", " + one.name());
    round.addValueChangeListener(event -> offer(event.getValue(), bodies));
    offer(rounds.get(0), bodies);
    paragraph = new ComboBox<>(page.getTranslation("consultation.position.column.place"), text);
    paragraph.setItemLabelGenerator(Paragraph::number);
    words = new TextArea(page.getTranslation("consultation.position.column.phrase"));
    words.setHelperText(page.getTranslation("consultation.positions.words-help"));
    paragraph.addValueChangeListener(
        event -> words.setValue(event.getValue() == null ? "" : event.getValue().words()));
    stance.setLabel(page.getTranslation("consultation.position.column.stance"));
    stance.setItems(Stance.values());
    stance.setItemLabelGenerator(one -> CommentTexts.stance(page, one));
    reason = new TextArea(page.getTranslation("consultation.composer.reason"));
  }

  private void offer(Round of, List<Body> bodies) {
    body.setItems(
        bodies.stream()
            .filter(one -> of != null && of.audience().asks(one) && !one.isClosed())
            .toList());
  }

  void ask(Component page, Positions positions, Person by, Runnable done) {
    new AskDialog(
            page.getTranslation("consultation.positions.record"),
            page.getTranslation("consultation.positions.record-text"),
            page.getTranslation("consultation.positions.record"),
            () -> {
              record(positions, by);
              Toast.show(page.getTranslation("consultation.positions.recorded"));
              done.run();
            })
        .with(round, body, paragraph, words, stance, reason)
        .open();
  }

  private void record(Positions positions, Person by) {
    if (round.isEmpty() || body.isEmpty() || paragraph.isEmpty()) {
      throw CommentRefused.incompletePosition();
    }
    String quote = words.getValue().strip();
    int start = paragraph.getValue().words().indexOf(quote);
    positions.record(
        by,
        round.getValue().id(),
        Objects.requireNonNull(body.getValue()).id(),
        Anchor.words(paragraph.getValue().id(), quote, start),
        stance.getValue(),
        reason.getValue());
  }
}
