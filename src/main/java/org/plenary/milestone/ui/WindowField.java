package org.plenary.milestone.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.milestone.Window;
import org.plenary.ui.CalendarWords;

/** Asks for a day, or a first and a last one. */
class WindowField extends Div {

  private final DatePicker from = new DatePicker();
  private final DatePicker through = new DatePicker();

  WindowField(Runnable whenChanged) {
    addClassName("setup-line");
    from.setLabel(getTranslation("milestone.days.from"));
    through.setLabel(getTranslation("milestone.days.through"));
    through.setHelperText(getTranslation("milestone.days.through-help"));
    for (DatePicker day : List.of(from, through)) {
      day.setLocale(Locale.forLanguageTag(getTranslation("ui.locale")));
      CalendarWords.putInto(day);
      day.addValueChangeListener(event -> whenChanged.run());
    }
    add(from, through);
  }

  void show(Window window) {
    from.setValue(window.from());
    through.setValue(window.isOneDay() ? null : window.through());
  }

  /** Empty, with a word at the field, while the days make no sense. */
  Optional<Window> value() {
    LocalDate begin = from.getValue();
    LocalDate end = through.getValue() == null ? begin : through.getValue();
    from.setInvalid(begin == null);
    from.setErrorMessage(getTranslation("milestone.days.missing"));
    boolean isBackwards = begin != null && end.isBefore(begin);
    through.setInvalid(isBackwards);
    through.setErrorMessage(getTranslation("milestone.days.backwards"));
    return begin == null || isBackwards ? Optional.empty() : Optional.of(Window.of(begin, end));
  }
}
