package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  private final Languages languages = new Languages(List.of(Locale.FRENCH, Locale.KOREAN));

  @Test
  void takesTheFirstWantedLanguageThatThereIs() {
    assertThat(best("nl-NL", "ko-KR", "fr")).isEqualTo(Locale.KOREAN);
    assertThat(best("fr-CA")).isEqualTo(Locale.FRENCH);
  }

  @Test
  void speaksEnglishToEverybodyElse() {
    assertThat(best("nl")).isEqualTo(Locale.ENGLISH);
    assertThat(best()).isEqualTo(Locale.ENGLISH);
    assertThat(languages.best(List.of(Locale.ROOT))).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void callsEachLanguageAsItsSpeakersDo() {
    assertThat(languages.offered().stream().map(Languages::ownName))
        .containsExactly("English", "Français", "한국어");
  }

  @Test
  void offersOnlyWhatEveryModuleHasTextsIn() {
    assertThat(new Languages(new String[] {"languages/french"}).offered())
        .containsExactly(Locale.ENGLISH, Locale.FRENCH);
    assertThat(new Languages(new String[] {"languages/french", "languages/mute"}).offered())
        .containsExactly(Locale.ENGLISH);
  }

  private Locale best(String... tags) {
    return languages.best(List.of(tags).stream().map(Locale::forLanguageTag).toList());
  }
}
