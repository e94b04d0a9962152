package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Attendance;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.Quorum;
import org.plenary.ui.Isolated;
import org.plenary.ui.PageSection;

/** Who was there, one person a line; says after each choice whether the meeting could decide. */
class AttendanceSection extends PageSection {

  private final Map<PersonId, Person> known;
  private final BiConsumer<PersonId, Attendance> choose;
  private final Supplier<Quorum> quorum;
  private final Paragraph enough = new Paragraph();

  AttendanceSection(
      List<Invitee> invited,
      Map<PersonId, Person> known,
      BiConsumer<PersonId, Attendance> choose,
      Supplier<Quorum> quorum) {
    super(text("meeting.minutes.attendance"));
    this.known = known;
    this.choose = choose;
    this.quorum = quorum;
    enough.addClassName("ink2");
    enough.getElement().setAttribute("role", "status");
    Div rows = new Div();
    rows.addClassName("attendance");
    invited.stream().sorted(Comparator.comparing(this::name)).map(this::row).forEach(rows::add);
    add(enough, rows);
    count(invited.size());
    weigh();
  }

  private Div row(Invitee one) {
    RadioButtonGroup<Attendance> choice = new RadioButtonGroup<>();
    choice.setItems(Attendance.IN_THE_ROOM, Attendance.ONLINE, Attendance.ABSENT);
    choice.setItemLabelGenerator(value -> text("meeting.attendance." + value.key()));
    choice.setAriaLabel(name(one));
    choice.setValue(one.attendance() == Attendance.UNKNOWN ? null : one.attendance());
    choice.addValueChangeListener(
        event -> {
          choose.accept(one.person(), event.getValue());
          weigh();
        });
    Span answered = new Span(text("meeting.reply." + one.reply().key()));
    answered.addClassNames("note", "ink2");
    Div row = new Div(new Div(new Isolated(name(one)), answered), choice);
    row.addClassName("attendee");
    return row;
  }

  private void weigh() {
    Quorum now = quorum.get();
    enough.setText(
        text(
            now.isMet() ? "meeting.page.quorum-met" : "meeting.page.quorum-not-met",
            now.there(),
            now.needed()));
  }

  private String name(Invitee one) {
    return known.get(one.person()).name();
  }
}
