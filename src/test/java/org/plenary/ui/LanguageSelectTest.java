package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.support.MockScreen;

class LanguageSelectTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void staysAwayWhereThereIsNothingToChoose() {
    LanguageSelect select = screen.show(new LanguageSelect("Language", Locale.UK));

    assertThat(select.isVisible()).isFalse();
    assertThat(select.getValue()).isEqualTo(Locale.ENGLISH);
  }
}
