package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.support.MessageBundle;
import org.plenary.support.Sources;

/**
 * What is translated says no more and no less than the English. A language nobody has begun is
 * fine; one that lacks a single text is not, since a page would mix two.
 */
class TranslatedMessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  /** By module. */
  private static final Map<String, MessageBundle> ENGLISH =
      MessagesTest.ENGLISH.stream().collect(Collectors.toMap(MessageBundle::module, one -> one));

  @TestFactory
  Stream<DynamicTest> everyTranslationFitsTheEnglish() {
    return translations()
        .map(bundle -> DynamicTest.dynamicTest(bundle.module(), () -> assertFits(bundle)));
  }

  @TestFactory
  Stream<DynamicTest> everyLanguageHasEveryText() {
    return translations()
        .collect(
            Collectors.groupingBy(
                TranslatedMessagesTest::language, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> assertComplete(one.getValue())));
  }

  /** So that the two above are known to find what they look for. */
  @Test
  void countsThePlaceholdersOfEachText() {
    assertThat(placeholders("{1} of {0,choice,1#1 word|1<{0} words}, ''{''"))
        .isEqualTo(Set.of(0, 1));
    assertThat(placeholders("Nothing '{2}' here")).isEmpty();
  }

  private static void assertFits(MessageBundle bundle) {
    Map<String, String> english = ENGLISH.get(module(bundle)).texts();
    Set<String> optional = MessagesTest.optionalBeginnings();
    assertThat(bundle.repeatedKeys()).as("written twice").isEmpty();
    assertThat(bundle.keys().stream().filter(key -> optional.stream().noneMatch(key::startsWith)))
        .as("only what is said in English")
        .isSubsetOf(english.keySet());
    bundle.texts().forEach(MessagesTest::assertReadable);
    bundle
        .texts()
        .forEach(
            (key, text) ->
                assertThat(placeholders(text))
                    .as("what %s fills in", key)
                    .isEqualTo(placeholders(english.getOrDefault(key, text))));
    String locale = bundle.texts().get("ui.locale");
    assertThat(locale == null ? language(bundle) : Locale.forLanguageTag(locale).getLanguage())
        .as("the language of ui.locale")
        .isEqualTo(Locale.forLanguageTag(language(bundle)).getLanguage());
  }

  private static void assertComplete(List<MessageBundle> bundles) {
    Set<String> there =
        bundles.stream().flatMap(one -> one.keys().stream()).collect(Collectors.toSet());
    Set<String> wanted = new TreeSet<>(Comparator.naturalOrder());
    ENGLISH.values().forEach(bundle -> wanted.addAll(bundle.keys()));
    wanted.removeAll(there);
    assertThat(wanted).as("not translated").isEmpty();
  }

  private static Set<Integer> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text.replace("''", "").replaceAll("'[^']*'", ""))
        .results()
        .map((MatchResult found) -> Integer.valueOf(found.group(1)))
        .collect(Collectors.toSet());
  }

  private static Stream<MessageBundle> translations() {
    return Sources.under(MessagesTest.BUNDLES, ".properties")
        .filter(file -> file.getFileName().toString().contains("_"))
        .map(MessageBundle::read);
  }

  private static String module(MessageBundle bundle) {
    return bundle.module().substring(0, bundle.module().indexOf('_'));
  }

  private static String language(MessageBundle bundle) {
    return bundle.module().substring(bundle.module().indexOf('_') + 1).replace('_', '-');
  }
}
