package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroup;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.ui.AskDialog;
import org.plenary.ui.DatePickers;
import org.plenary.ui.ZoneField;

/** Plans a call, or gives everybody more time once it is published. */
class CallDialog {

  private static final int USUAL_SEATS = 30;

  private final Calls calls;
  private final CallScreens screens;
  private final Person by;
  private final ExpertGroup group;
  private final DateTimePicker opens = DatePickers.moment(text("group.plan.opens"));
  private final DateTimePicker closes = DatePickers.moment(text("group.plan.closes"));
  private final ZoneField zone;
  private final TextField wording = GroupFields.text("group.plan.wording");
  private final IntegerField seats = new IntegerField(text("group.plan.seats"));
  private final TextArea reason = GroupFields.reason("group.field.reason");
  private final AskDialog dialog;

  CallDialog(
      Calls calls,
      CallScreens screens,
      Person by,
      ExpertGroup group,
      @Nullable Call call,
      Runnable done) {
    this.calls = calls;
    this.screens = screens;
    this.by = by;
    this.group = group;
    boolean isPublished = call != null && call.isPublished();
    zone =
        ZoneField.withHours(
            text("group.field.zone"), call == null ? group.zone() : call.closes().zone());
    zone.setHelperText(text("group.plan.zone-help"));
    wording.setHelperText(text("group.plan.wording-help"));
    seats.setMin(1);
    seats.setWidthFull();
    for (DateTimePicker picker : new DateTimePicker[] {opens, closes}) {
      picker.setStep(Duration.ofMinutes(1));
      picker.setWidthFull();
    }
    fill(call);
    dialog =
        isPublished
            ? screens
                .extending(
                    group,
                    () -> screens.work().extend(by, group.id(), end(), reason.getValue()),
                    done,
                    closes,
                    zone,
                    wording,
                    reason)
                .with(closes, zone, wording, reason)
            : planning(done).with(opens, closes, zone, wording, seats);
  }

  private AskDialog planning(Runnable done) {
    return new AskDialog(
        text("group.plan.title"),
        text("group.plan.text"),
        text("group.plan.button"),
        () -> {
          int wanted = seats.getValue() == null ? USUAL_SEATS : seats.getValue();
          calls.plan(by, group.id(), at(opens), end(), wanted);
          done.run();
        });
  }

  void open() {
    dialog.open();
  }

  private void fill(@Nullable Call call) {
    seats.setValue(call == null ? USUAL_SEATS : call.seats());
    if (call != null) {
      ZoneId where = call.closes().zone();
      opens.setValue(LocalDateTime.ofInstant(call.opensAt(), where));
      closes.setValue(LocalDateTime.ofInstant(call.closes().at(), where));
      wording.setValue(call.closes().wording());
    }
  }

  private Deadline end() {
    return new Deadline(at(closes), zone.getValue(), wording.getValue());
  }

  private Instant at(DateTimePicker picker) {
    if (picker.getValue() == null || zone.getValue() == null) {
      throw new CallDateMissing();
    }
    return picker.getValue().atZone(zone.getValue()).toInstant();
  }
}
