package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.AgendaRule;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingPlan;
import org.plenary.meeting.MeetingRefused;

/** When, where and about what; says at once whether the agenda fits. */
class MeetingFields extends Div {

  private final TextField title = new TextField(text("meeting.set-up.name"));
  private final TextField place = new TextField(text("meeting.set-up.place"));
  private final TextField link = new TextField(text("meeting.set-up.link"));
  private final IntegerField papersDays = new IntegerField(text("meeting.set-up.papers-days"));
  private final AgendaField agenda = new AgendaField(this::weigh);
  private final Paragraph fit = new Paragraph();
  private final MeetingTimes times;

  MeetingFields(ZoneId own) {
    addClassNames("formcol", "meetingfields");
    times = new MeetingTimes(own, this::weigh);
    title.setMaxLength(200);
    place.setMaxLength(300);
    place.setHelperText(text("meeting.set-up.place-help"));
    link.setMaxLength(1000);
    papersDays.setHelperText(text("meeting.set-up.papers-days-help"));
    papersDays.setStepButtonsVisible(true);
    papersDays.setMin(1);
    papersDays.setValue(MeetingPlan.PAPERS_DAYS);
    title.setWidthFull();
    place.setWidthFull();
    link.setWidthFull();
    fit.addClassName("ink2");
    fit.getElement().setAttribute("role", "status");
    agenda.show(List.of());
    add(title);
    add(times.fields());
    add(place, link, papersDays, new H2(text("meeting.agenda.title")), agenda, fit);
  }

  void show(Meeting meeting) {
    times.show(meeting);
    title.setValue(meeting.title());
    place.setValue(meeting.place());
    link.setValue(meeting.link());
    papersDays.setValue(meeting.papersDays());
    agenda.show(meeting.agenda());
    weigh();
  }

  /** Empty where something is missing, which is then said at its field. */
  @Nullable MeetingPlan plan() {
    agenda.refuse("");
    title.setInvalid(false);
    place.setInvalid(false);
    link.setInvalid(false);
    papersDays.setInvalid(false);
    if (!times.require()) {
      return null;
    }
    return new MeetingPlan(
        title.getValue(),
        times.starts(),
        times.endsAt(),
        place.getValue(),
        link.getValue(),
        agenda.agenda(),
        papersDays.isEmpty() ? 0 : papersDays.getValue());
  }

  void refuse(MeetingRefused refused) {
    String why = text(refused.messageKey(), refused.arguments());
    switch (refused.field()) {
      case TITLE -> mark(title, why);
      case STARTS -> times.refuseStart(why);
      case ENDS -> times.refuseEnd(why);
      case PLACE -> mark(place, why);
      case LINK -> mark(link, why);
      case PAPERS -> mark(papersDays, why);
      default -> agenda.refuse(why);
    }
  }

  private void weigh() {
    if (!times.isWhole() || agenda.agenda().isEmpty()) {
      fit.setText("");
      return;
    }
    AgendaRule.Laid laid = AgendaRule.lay(times.starts().at(), times.endsAt(), agenda.agenda());
    String words = MeetingWords.fit(laid, times.endsAt(), times.starts().zone());
    fit.setText(words.isEmpty() ? text("meeting.agenda.fits") : words);
    fit.setClassName(words.isEmpty() ? "ink2" : "meetingwarning");
  }

  static void mark(HasValidation field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(true);
  }
}
