package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.support.MockScreen;

class CalendarWordsTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void beginsTheWeekAndNamesItsDaysAsTheReaderDoes() {
    DatePicker day = screen.show(new DatePicker());

    CalendarWords.putInto(day);

    assertThat(day.getI18n().getMonthNames()).hasSize(12).startsWith("January", "February");
    assertThat(day.getI18n().getWeekdays()).hasSize(7).startsWith("Sunday", "Monday");
    assertThat(day.getI18n().getFirstDayOfWeek()).isEqualTo(1);
    assertThat(day.getI18n().getToday()).isEqualTo("Today");
  }
}
