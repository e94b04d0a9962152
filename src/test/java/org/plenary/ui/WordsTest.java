package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void findsNoWordsInSpaces() {
    assertThat(Words.count(" \n\t ")).isZero();
  }

  @Test
  void countsWhatStandsBetweenSpaces() {
    assertThat(Words.count("  Two  lifts,\nand stairs ")).isEqualTo(4);
  }
}
