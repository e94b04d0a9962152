package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes the fields for dates, whose calendar is that of the language of the page. A calendar opens
 * by its button and the arrow keys, never by itself: on its way out it would take the focus back,
 * and with it the first letters of the next answer.
 */
public final class DatePickers {

  private static final List<String> ELSEWHERE =
      List.of("yyyy-MM-dd", "d.M.yyyy", "d. M. yyyy", "yyyy.M.d", "d MMM yyyy", "d MMMM yyyy");

  private DatePickers() {}

  public static DatePicker day() {
    return day("");
  }

  public static DatePicker day(String label) {
    DatePicker picker = new DatePicker(label);
    picker.setAutoOpen(false);
    picker.addAttachListener(
        event -> {
          Locale locale = locale(picker);
          picker.setLocale(locale);
          picker.setI18n(words(picker, locale));
        });
    return picker;
  }

  public static DatePicker day(String label, LocalDate value) {
    DatePicker picker = day(label);
    picker.setValue(value);
    return picker;
  }

  /** For a field whose faults others judge: they never see what cannot be read as a day. */
  public static void sayWhenUnread(DatePicker picker) {
    picker
        .getElement()
        .addEventListener(
            "unparsable-change",
            event -> {
              ValidationResult read =
                  picker.getDefaultValidator().apply(picker.getValue(), new ValueContext(picker));
              picker.setErrorMessage(read.isError() ? read.getErrorMessage() : "");
              picker.setInvalid(read.isError());
            });
  }

  public static DateTimePicker moment() {
    return moment("");
  }

  public static DateTimePicker moment(String label) {
    DateTimePicker picker = new DateTimePicker(label);
    picker.setAutoOpen(false);
    picker.addAttachListener(
        event -> {
          Locale locale = locale(picker);
          picker.setLocale(locale);
          picker.setDatePickerI18n(words(picker, locale));
        });
    return picker;
  }

  private static DatePickerI18n words(Component picker, Locale locale) {
    return calendar(locale)
        .setBadInputErrorMessage(picker.getTranslation("ui.calendar.no-day"))
        .setToday(picker.getTranslation("ui.calendar.today"))
        .setCancel(picker.getTranslation("ui.calendar.cancel"));
  }

  /** Its weeks begin where those of the place do: on a Monday in most. */
  static DatePickerI18n calendar(Locale locale) {
    DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
    List<String> formats = formats(locale);
    return new DatePickerI18n()
        .setDateFormats(formats.get(0), formats.stream().skip(1).toArray(String[]::new))
        .setMonthNames(Arrays.asList(names.getMonths()).subList(0, 12))
        .setWeekdays(weekdays(names.getWeekdays()))
        .setWeekdaysShort(weekdays(names.getShortWeekdays()))
        .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7);
  }

  /**
   * How days are read: first as the language writes them, then in ways that people use anywhere.
   */
  static List<String> formats(Locale locale) {
    String first =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    return Stream.concat(
            Stream.of(first.replaceAll("y+", "yyyy").replace("\u200f", "")), ELSEWHERE.stream())
        .distinct()
        .toList();
  }

  /** The symbols of Java begin with an empty one. */
  private static List<String> weekdays(String[] names) {
    return Arrays.asList(names).subList(1, 8);
  }

  private static Locale locale(Component picker) {
    return Locale.forLanguageTag(picker.getTranslation("ui.locale"));
  }
}
