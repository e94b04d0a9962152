package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.plenary.ui.CalendarWords;

/** Gives one juror more time, with the reason that is kept beside every late scorecard. */
class LateDialog extends Dialog {

  private final DateTimePicker until = new DateTimePicker();
  private final TextArea reason = new TextArea();

  LateDialog(ZoneId zone, String city, BiConsumer<Instant, String> allow) {
    setHeaderTitle(getTranslation("jury.late.title"));
    setWidth("32rem");
    Paragraph text = new Paragraph(getTranslation("jury.late.text"));
    text.addClassName("ink2");
    CalendarWords.putInto(until);
    until.setLabel(getTranslation("jury.late.until", city));
    reason.setLabel(getTranslation("jury.reason.label"));
    reason.setWidthFull();
    add(text, until, reason);
    Button cancel = new Button(getTranslation("jury.reason.cancel"), event -> close());
    Button yes = new Button(getTranslation("jury.late.button"), event -> accept(zone, allow));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, yes);
  }

  private void accept(ZoneId zone, BiConsumer<Instant, String> allow) {
    until.setInvalid(until.isEmpty());
    until.setErrorMessage(getTranslation("jury.late.until-missing"));
    if (!until.isEmpty()) {
      allow.accept(until.getValue().atZone(zone).toInstant(), reason.getValue().strip());
      close();
    }
  }
}
