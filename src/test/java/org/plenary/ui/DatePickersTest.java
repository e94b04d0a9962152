package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.support.Sources;

class DatePickersTest {

  private static final Pattern BY_HAND = Pattern.compile("new Date(Time)?Picker\\(");

  /** Counted from Sunday, as browsers do. */
  @ParameterizedTest
  @CsvSource({"en-GB, 1", "fr-FR, 1", "en-US, 0", "ar-EG, 6"})
  void beginTheWeekWhereItsPlaceDoes(String locale, int day) {
    assertThat(DatePickers.calendar(Locale.forLanguageTag(locale)).getFirstDayOfWeek())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, dd/MM/yyyy",
    "fr-FR, dd/MM/yyyy",
    "en-US, M/d/yyyy",
    "ko-KR, yyyy. M. d.",
    "ar-EG, d/M/yyyy"
  })
  void readADayAsTheLanguageWritesItAndAsOthersDo(String locale, String first) {
    assertThat(DatePickers.formats(Locale.forLanguageTag(locale)))
        .startsWith(first)
        .contains("yyyy-MM-dd", "d.M.yyyy", "d MMMM yyyy")
        .doesNotHaveDuplicates();
  }

  @Test
  void nameMonthsAndDaysFromSundayOn() {
    var calendar = DatePickers.calendar(Locale.UK);

    assertThat(calendar.getMonthNames()).hasSize(12).startsWith("January").endsWith("December");
    assertThat(calendar.getWeekdays()).hasSize(7).startsWith("Sunday", "Monday");
    assertThat(calendar.getWeekdaysShort()).hasSize(7).startsWith("Sun");
  }

  @Test
  void areMadeInOnePlace() {
    assertThat(
            Sources.main()
                .filter(source -> BY_HAND.matcher(source.text()).find())
                .map(Object::toString))
        .singleElement()
        .asString()
        .contains("DatePickers");
  }
}
