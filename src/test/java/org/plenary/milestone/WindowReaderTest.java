package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowReaderTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03, 2024-03-01/2024-03-31",
    "2024-04/2024-10, 2024-04-01/2024-10-31",
    "2023-12-13, 2023-12-13",
    "2023-11-15/2023-11-16, 2023-11-15/2023-11-16",
    "2024, 2024-01-01/2024-12-31",
    "December 2023, 2023-12-01/2023-12-31",
    "Early January 2024, 2024-01-01/2024-01-10",
    "mid-June 2024, 2024-06-11/2024-06-20",
    "late Feb 2024, 2024-02-21/2024-02-29",
    "April to October 2023, 2023-04-01/2023-10-31",
    "Throughout 2024, 2024-01-01/2024-12-31",
    "15 November 2023, 2023-11-15",
    "15–16 November 2023, 2023-11-15/2023-11-16",
    "29 April – 31 May 2024, 2024-04-29/2024-05-31"
  })
  void readsDaysAsTheyArePublished(String written, String days) {
    assertThat(WindowReader.read(written).orElseThrow().code()).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2024-13", "31 February 2024", "Ju 2024", "October to April 2024"})
  void readsNothingIntoWhatIsNoDate(String written) {
    assertThat(WindowReader.read(written)).isEmpty();
  }

  @Test
  void keepsTheWordsAsPublished() {
    assertThat(WindowReader.read("Early  March 2024").orElseThrow().wording())
        .isEqualTo("Early March 2024");
    assertThat(WindowReader.read("2024-03").orElseThrow().wording()).isEmpty();
  }
}
