package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.DomainEvent;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every event has a name in every language, so that no line of the record mixes two. */
class RecordWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ko"})
  void nameEveryEvent(String language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "i18n.desk",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    assertThat(events()).hasSizeGreaterThan(200).allMatch(name -> texts.containsKey(key(name)));
    if (!language.equals("en")) {
      assertThat(texts.getString(key("EntrySubmitted"))).isNotEqualTo("Entry submitted");
    }
  }

  @Test
  void nameInWordsWhatIsCalledNothingAnyMore() {
    assertThat(RecordWords.event("EntryUnsent", text -> text)).isEqualTo("Entry unsent");
    assertThat(RecordWords.thing("entry-draft", text -> text)).isEqualTo("entry draft");
  }

  private static String key(String event) {
    return "desk.record.event." + event;
  }

  /** Those of the program, not those the tests made up. */
  private static List<String> events() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    return scan.findCandidateComponents("org.plenary").stream()
        .filter(one -> !String.valueOf(one.getResourceDescription()).contains("test-classes"))
        .map(one -> ClassUtils.getShortName(String.valueOf(one.getBeanClassName())))
        .toList();
  }
}
