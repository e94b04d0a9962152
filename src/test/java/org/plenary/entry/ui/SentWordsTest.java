package org.plenary.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Submission;
import org.plenary.support.MockScreen;
import org.plenary.support.Records;

class SentWordsTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Submission first = Records.with(Records.blank(Submission.class), "version", 1);
  private final Submission second = Records.with(first, "version", 2);

  @Test
  void saysThatAnEntryArrived() {
    assertThat(SentWords.title(first)).isEqualTo("Your entry has arrived");
  }

  @Test
  void saysThatCorrectionsArrived() {
    Submission corrected = Records.with(second, "isCorrection", true);

    assertThat(SentWords.title(corrected)).isEqualTo("Your corrections have arrived");
    assertThat(SentWords.hint(corrected)).contains("receipt number stays the same");
  }

  @Test
  void saysThatAChangedEntryArrived() {
    assertThat(SentWords.title(second)).isEqualTo("Your changed entry has arrived");
  }
}
