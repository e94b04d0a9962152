package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.WindowWords;
import org.plenary.ui.Messages;
import org.plenary.ui.NextStep;

/**
 * What a milestone asks of whoever owes it: its date to be looked at again, or its delivery. What
 * follows an edition asks for a step of that one.
 */
final class MilestoneNextStep {

  private final MilestoneActions actions;
  private final Messages messages;

  MilestoneNextStep(MilestoneActions actions, Messages messages) {
    this.actions = actions;
    this.messages = messages;
  }

  /** Nothing for who may not change it, and as long as there is time. */
  Optional<Component> of(MilestoneShown shown) {
    if (!shown.isTheirs() || !shown.milestone().isOpen()) {
      return Optional.empty();
    }
    if (shown.isDoubted()) {
      return Optional.of(doubt(shown));
    }
    if (shown.state() == MilestoneState.OVERDUE) {
      return Optional.of(
          step(shown, text("milestone.page.over", shown.sheet().slip(shown.milestone()).daysOver()))
              .urgent());
    }
    return shown.state() == MilestoneState.DUE
        ? Optional.of(step(shown, text("milestone.page.due", days(shown))).urgent())
        : Optional.empty();
  }

  private NextStep step(MilestoneShown shown, String title) {
    String waiting =
        shown.sheet().dependantsOf(shown.milestone()).stream()
            .filter(Milestone::isOpen)
            .findFirst()
            .map(first -> text("milestone.next.waiting", first.name()))
            .orElse("");
    String what = shown.follows() ? "milestone.next.follows-text" : "milestone.next.over-text";
    return new NextStep(
        "milestone",
        title,
        (waiting + " " + text(what)).strip(),
        button(shown).toArray(Component[]::new));
  }

  private Stream<Component> button(MilestoneShown shown) {
    return shown.follows() ? actions.moveElsewhere(shown).stream() : Stream.of(actions.meet(shown));
  }

  private NextStep doubt(MilestoneShown shown) {
    Milestone other = Objects.requireNonNull(shown.sheet().doubts().get(shown.milestone().id()));
    Div choices = new Div(actions.keep(shown), actions.mend(shown));
    choices.addClassName("acts");
    return new NextStep(
            "calendar-clock",
            text("milestone.doubt.title", shown.milestone().name()),
            text("milestone.doubt.text", other.line(), other.name()),
            choices)
        .urgent();
  }

  private String days(MilestoneShown shown) {
    return WindowWords.full(messages, shown.reader().locale())
        .day(shown.milestone().forecast().through());
  }
}
