package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCornerTest {

  @ParameterizedTest
  @CsvSource({
    "Dr Amara Okello, AO",
    "Prof. Dr. Ilse Brandt, IB",
    "Ms Mei Keita, MK",
    "Drew Barry, DB",
    "Dr, D",
    "김민지, 김",
    "Marijke van der Beek, MB",
  })
  void takesTheLettersOfTheNameAndNotOfTheTitle(String name, String letters) {
    assertThat(PersonCorner.initials(name)).isEqualTo(letters);
  }
}
