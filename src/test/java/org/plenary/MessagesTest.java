package org.plenary;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.support.MessageBundle;
import org.plenary.support.Sources;

/**
 * Every text a person reads has a key, every key a text, and none lies about unused. A key that
 * code puts together must begin with a literal that ends in a dot or a dash: {@code "entry.state."
 * + name}.
 */
class MessagesTest {

  static final Path BUNDLES = Path.of("src", "main", "resources", "i18n");
  private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

  static final Set<MessageBundle> ENGLISH =
      Sources.under(BUNDLES, ".properties")
          .filter(file -> !file.getFileName().toString().contains("_"))
          .map(MessageBundle::read)
          .collect(Collectors.toSet());

  private static final Set<String> KEYS =
      ENGLISH.stream().flatMap(bundle -> bundle.keys().stream()).collect(Collectors.toSet());

  private static final String MODULES =
      ENGLISH.stream().map(MessageBundle::module).collect(Collectors.joining("|"));

  /** A key, or the beginning of one, in a Java literal. */
  private static final Pattern IN_CODE =
      Pattern.compile("\"((?:" + MODULES + ")\\.[a-z0-9.%-]*)\"");

  /** Asked for with a word to fall back on, so that no text need be there. */
  private static final Pattern OPTIONAL = Pattern.compile("getOr\\([^;\"]{0,60}\"([a-z.-]+)\"");

  /** A key in a template: {@code #{module.screen.element}}, quoted or not. */
  private static final Pattern IN_TEMPLATES =
      Pattern.compile("((?:" + MODULES + ")\\.[a-z0-9-]+\\.[a-z0-9.-]*)");

  /** module.screen.element; with fewer parts a literal may be a form key or a column. */
  private static final Pattern WHOLE_KEY = Pattern.compile("[a-z-]+(\\.[a-z0-9-]+){2,}");

  @Test
  void everyKeyTheCodeNamesHasAText() {
    assertThat(
            literalsInCode()
                .filter(literal -> WHOLE_KEY.matcher(literal).matches())
                .filter(not(MessagesTest::isThere)))
        .isEmpty();
  }

  @Test
  void everyBeginningTheCodeNamesLeadsToAText() {
    Set<String> optional = optionalBeginnings();

    assertThat(
            literalsInCode()
                .filter(literal -> literal.endsWith("."))
                .filter(not(optional::contains))
                .filter(start -> KEYS.stream().noneMatch(key -> key.startsWith(start))))
        .isEmpty();
  }

  @Test
  void everyKeyATemplateNamesHasAText() {
    assertThat(literalsInTemplates().filter(not(MessagesTest::isThere))).isEmpty();
  }

  @Test
  void noTextLiesAboutUnused() {
    Set<String> literals =
        Stream.concat(literalsInCode(), literalsInTemplates()).collect(Collectors.toSet());

    assertThat(
            KEYS.stream().filter(key -> literals.stream().noneMatch(literal -> uses(literal, key))))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyBundleIsSound() {
    return ENGLISH.stream()
        .map(bundle -> DynamicTest.dynamicTest(bundle.module(), () -> assertSound(bundle)));
  }

  private static void assertSound(MessageBundle bundle) {
    assertThat(bundle.repeatedKeys()).as("written twice").isEmpty();
    assertThat(bundle.keys())
        .as("begin with the module's name")
        .allMatch(key -> key.startsWith(bundle.module() + "."));
    bundle.texts().forEach(MessagesTest::assertReadable);
  }

  static void assertReadable(String key, String text) {
    assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
    assertThat(text.replace("''", "").replaceAll("'[{}]+'", ""))
        .as("%s: a single apostrophe swallows what follows; write it twice", key)
        .doesNotContain("'");
  }

  private static boolean uses(String literal, String key) {
    boolean isBeginning = literal.endsWith(".") || literal.endsWith("-");
    return literal.equals(key)
        || isBeginning && key.startsWith(literal)
        || literal.contains("%s") && key.matches(literal.replace(".", "\\.").replace("%s", ".+"));
  }

  private static boolean isThere(String key) {
    return KEYS.stream().anyMatch(known -> uses(key, known));
  }

  /** Beginnings of keys that a bundle may have texts for and need not. */
  static Set<String> optionalBeginnings() {
    return inCode(OPTIONAL).collect(Collectors.toSet());
  }

  private static Stream<String> literalsInCode() {
    return inCode(IN_CODE);
  }

  private static Stream<String> inCode(Pattern pattern) {
    return Sources.main()
        .flatMap(source -> pattern.matcher(source.text()).results())
        .map(match -> match.group(1))
        .distinct();
  }

  private static Stream<String> literalsInTemplates() {
    return Sources.under(TEMPLATES, ".html")
        .map(Sources::read)
        .flatMap(text -> IN_TEMPLATES.matcher(text).results())
        .map(match -> match.group(1))
        .distinct();
  }
}
