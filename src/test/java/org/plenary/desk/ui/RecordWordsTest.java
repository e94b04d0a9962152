package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.DomainEvent;
import org.plenary.support.Sources;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every event has a name in every language, so that no line of the record mixes two. */
class RecordWordsTest {

  private static final Pattern FACTS =
      Pattern.compile("Map<String, Object> facts\\(\\) \\{(.*?)\\n  }", Pattern.DOTALL);
  private static final Pattern FACT = Pattern.compile("\"([a-zA-Z0-9]+)\",");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ko"})
  void nameEveryFactOfEveryEvent(String language) {
    ResourceBundle texts = texts(language);
    assertThat(facts())
        .hasSizeGreaterThan(150)
        .allMatch(name -> texts.containsKey("desk.record.fact." + name));
    assertThat(RecordWords.facts("{\"slot\":\"gold\"}", texts::getString))
        .isEqualTo(
            Map.of("en", "award slot: gold", "fr", "récompense: gold", "ko", "상: gold")
                .get(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ko"})
  void nameEveryEvent(String language) {
    ResourceBundle texts = texts(language);
    assertThat(events()).hasSizeGreaterThan(200).allMatch(name -> texts.containsKey(key(name)));
    if (!language.equals("en")) {
      assertThat(texts.getString(key("EntrySubmitted"))).isNotEqualTo("Entry submitted");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ko"})
  void nameEveryStateAndRoleThatEventsKeep(String language) {
    ResourceBundle texts = texts(language);
    assertThat(constants())
        .hasSizeGreaterThan(100)
        .allMatch(name -> texts.containsKey("desk.record.value." + name));
    assertThat(RecordWords.facts("{\"slot\":\"NOT_ELIGIBLE\"}", texts::getString))
        .isEqualTo(
            Map.of(
                    "en", "award slot: not eligible",
                    "fr", "récompense: non recevable",
                    "ko", "상: 부적격")
                .get(language));
  }

  @Test
  void nameInWordsWhatIsCalledNothingAnyMore() {
    assertThat(RecordWords.event("EntryUnsent", text -> text)).isEqualTo("Entry unsent");
    assertThat(RecordWords.thing("entry-draft", text -> text)).isEqualTo("entry draft");
  }

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle(
        "i18n.desk",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  /** The names under which events keep facts, as their source has them. */
  private static Set<String> facts() {
    return Sources.main()
        .flatMap(source -> FACTS.matcher(source.text()).results())
        .flatMap(body -> FACT.matcher(body.group(1)).results())
        .map(name -> name.group(1))
        .collect(Collectors.toSet());
  }

  /** The names events write in capitals: those of every enum that is a component of one. */
  private static Set<String> constants() {
    return eventTypes()
        .filter(Class::isRecord)
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .flatMap(component -> enums(component.getGenericType()))
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.toSet());
  }

  private static Stream<Class<?>> enums(Type type) {
    if (type instanceof ParameterizedType several) {
      return Stream.of(several.getActualTypeArguments()).flatMap(RecordWordsTest::enums);
    }
    return type instanceof Class<?> one && one.isEnum() ? Stream.of(one) : Stream.empty();
  }

  private static String key(String event) {
    return "desk.record.event." + event;
  }

  /** Those of the program, not those the tests made up. */
  private static List<String> events() {
    return eventTypes().map(ClassUtils::getShortName).toList();
  }

  private static Stream<? extends Class<?>> eventTypes() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    return scan.findCandidateComponents("org.plenary").stream()
        .filter(one -> !String.valueOf(one.getResourceDescription()).contains("test-classes"))
        .map(one -> ClassUtils.resolveClassName(String.valueOf(one.getBeanClassName()), null));
  }
}
