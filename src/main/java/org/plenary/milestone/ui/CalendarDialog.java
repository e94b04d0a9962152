package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.milestone.CalendarLinks;
import org.plenary.ui.ReaderDates;

/** The secret address of the reader's own calendar: shown once, renewed at will. */
class CalendarDialog extends PlanQuestion {

  private final CalendarLinks links;
  private final Person person;
  private final TextField address = new TextField();

  CalendarDialog(CalendarLinks links, Person person, ReaderDates dates) {
    super(text("milestone.calendar.title"));
    this.links = links;
    this.person = person;
    Optional<Instant> madeAt = links.findMadeAt(person);
    hint(text("milestone.calendar.hint"));
    madeAt.ifPresent(at -> hint(text("milestone.calendar.made", dates.moment(at))));
    address.setLabel(text("milestone.calendar.address"));
    address.setHelperText(text("milestone.calendar.once"));
    address.setReadOnly(true);
    address.setWidthFull();
    address.setVisible(false);
    ask(address);
    Button make =
        answer(
            text(madeAt.isPresent() ? "milestone.calendar.renew" : "milestone.calendar.make"),
            this::make);
    make.setDisableOnClick(true);
  }

  private void make() {
    address.setValue(links.make(person));
    address.setVisible(true);
    address.getElement().executeJs("this.inputElement.select(); this.focus();");
  }
}
