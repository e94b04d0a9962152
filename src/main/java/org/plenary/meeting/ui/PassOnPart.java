package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.meeting.ActionPass;
import org.plenary.meeting.ActionPasses;
import org.plenary.meeting.MeetingAction;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;
import org.plenary.ui.Written;

/** How an action went from hand to hand, and where the office passes it on. */
@SpringComponent
class PassOnPart {

  private final ActionPasses passes;
  private final People people;

  PassOnPart(ActionPasses passes, People people) {
    this.passes = passes;
    this.people = people;
  }

  /** What the office owes where its owner can not do it any more. */
  Optional<NextStep> owed(Person by, MeetingAction action, Runnable again) {
    Person owner = people.get(action.owner());
    if (!by.isStaff() || action.isDone() || owner.state() == PersonState.ACTIVE) {
      return Optional.empty();
    }
    Button pass = button(by, action, again);
    pass.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return Optional.of(
        new NextStep(
            "user-plus",
            text("meeting.pass-on.gone", owner.name()),
            text("meeting.pass-on.gone-text"),
            pass));
  }

  Button button(Person by, MeetingAction action, Runnable again) {
    return new Button(
        text("meeting.pass-on.do"),
        event ->
            new PassOnDialog(
                    passes.listHeirs(by, action.id()),
                    (heir, reason) -> {
                      passes.passOn(by, action.id(), heir.id(), reason);
                      Toast.show(text("meeting.pass-on.done", heir.name()));
                      again.run();
                    })
                .open());
  }

  /** Nothing where it is still with whom the meeting gave it to. */
  Optional<Component> history(Person by, MeetingAction action, ReaderDates dates) {
    List<ActionPass> passed = passes.list(by, action.id());
    if (passed.isEmpty()) {
      return Optional.empty();
    }
    Map<PersonId, Person> known =
        people.list(
            passed.stream()
                .flatMap(one -> Stream.of(one.from(), one.to(), one.by()))
                .distinct()
                .toList());
    UnorderedList list = new UnorderedList();
    for (ActionPass one : passed) {
      list.add(
          new ListItem(
              new Paragraph(
                  text(
                      "meeting.pass-on.line",
                      known.get(one.from()).name(),
                      known.get(one.to()).name(),
                      known.get(one.by()).name(),
                      dates.moment(one.at()))),
              new Written(one.reason())));
    }
    return Optional.of(new PageSection(text("meeting.pass-on.history"), list));
  }
}
