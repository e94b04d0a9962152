package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a calendar to choose a day from says, which it would else say in English to everybody. */
public final class CalendarWords {

  /** Calendars count the days of a week from Sunday, whichever they show first. */
  private static final List<DayOfWeek> FROM_SUNDAY =
      Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();

  private CalendarWords() {}

  /** Gives it the language of whoever is at the screen. */
  public static void putInto(DatePicker picker) {
    picker.setI18n(of(picker));
  }

  public static void putInto(DateTimePicker picker) {
    picker.setDatePickerI18n(of(picker));
  }

  private static DatePickerI18n of(Component at) {
    Locale reader = Locale.forLanguageTag(at.getTranslation("ui.locale"));
    DatePickerI18n words = new DatePickerI18n();
    words.setMonthNames(
        Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader))
            .toList());
    words.setWeekdays(names(TextStyle.FULL_STANDALONE, reader));
    words.setWeekdaysShort(names(TextStyle.SHORT_STANDALONE, reader));
    words.setFirstDayOfWeek(WeekFields.of(reader).getFirstDayOfWeek().getValue() % 7);
    words.setToday(at.getTranslation("ui.calendar.today"));
    words.setCancel(at.getTranslation("ui.calendar.cancel"));
    return words;
  }

  private static List<String> names(TextStyle style, Locale reader) {
    return FROM_SUNDAY.stream().map(day -> day.getDisplayName(style, reader)).toList();
  }
}
