package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.support.EnglishTexts;

class WindowWordsTest {

  private final WindowWords words = WindowWords.brief(EnglishTexts.messages(), Locale.UK);

  @ParameterizedTest
  @CsvSource({
    "2023-12-13, 13 Dec 2023",
    "2023-11-15/2023-11-16, 15–16 Nov 2023",
    "2024-01-01/2024-01-31, Jan 2024",
    "2024-03-01/2024-03-10, early Mar 2024",
    "2024-04-29/2024-05-31, 29 Apr – 31 May 2024",
    "2024-04-01/2024-10-31, Apr – Oct 2024",
    "2023-11-01/2024-02-29, Nov 2023 – Feb 2024",
    "2024-01-01/2024-12-31, throughout 2024"
  })
  void writesDaysTheShortestWay(String days, String written) {
    assertThat(words.of(Window.parse(days))).isEqualTo(written);
  }

  @Test
  void writesMonthsInFullInSentences() {
    assertThat(
            WindowWords.full(EnglishTexts.messages(), Locale.UK)
                .of(Window.parse("2023-11-15/2023-11-16")))
        .isEqualTo("15–16 November 2023");
  }
}
