package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;
import org.plenary.support.Sources;
import org.plenary.ui.Languages;

/** Every mail text there is, filled in with the examples its author declared. */
class MailTextsTest {

  private static final Deadline DUE =
      new Deadline(
          Instant.parse("2023-06-09T09:00:00Z"), ZoneId.of("Asia/Seoul"), "9 June, 18:00 KST");

  /** {@code prize/mail/draft-reminder.fr.md}, {@code mail/identity/invitation.fr.md}. */
  private static final Pattern TRANSLATION =
      Pattern.compile("([a-z-]+)(?:/mail)?/([a-z-]+)\\.([a-z]{2,3})\\.md$");

  /** Those the interface speaks besides English. */
  private static final List<Locale> OFFERED =
      Sources.under(Path.of("src", "main", "resources", "i18n"), ".properties")
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("ui_"))
          .map(name -> Locale.forLanguageTag(name.replaceAll("ui_|\\.properties", "")))
          .toList();

  private final MailWorkshop workshop = new MailWorkshop();

  static Stream<String> names() {
    return new MailTemplates().names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void rendersWithItsExamplesInTextAndHtml(String name) {
    RenderedMail mail = workshop.renderExample(name, DUE);

    assertThat(mail.subject()).isNotBlank().doesNotContain("{{", "\n");
    assertThat(mail.text()).doesNotContain("{{", "\uE000", "<", "**");
    assertThat(mail.html()).doesNotContain("{{", "\uE000", "%EE%80%80").contains("<p ");
  }

  @ParameterizedTest
  @MethodSource("names")
  void rendersWithoutWhatMayStayEmpty(String name) {
    MailTemplate template = new MailTemplates().get(name, Locale.ENGLISH);
    Map<String, Object> least = new java.util.HashMap<>(template.examples());
    least.keySet().removeAll(template.optional());

    RenderedMail mail = workshop.render(name, least, DUE);

    assertThat(mail.text()).doesNotContain("{{", "\n\n\n\n").doesNotContainPattern("[a-z]  [a-z]");
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatHappenedInASubjectThatFitsOneLine(String name) {
    assertThat(workshop.renderExample(name, DUE).subject()).hasSizeLessThan(110);
  }

  @TestFactory
  Stream<DynamicTest> everyTranslationFillsTheSamePlaceholders() {
    return Stream.of(Path.of("bpmn"), Path.of("src", "main", "resources", "mail"))
        .flatMap(folder -> Sources.under(folder, ".md"))
        .filter(file -> TRANSLATION.matcher(file.toString()).find())
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertSound(file)));
  }

  private void assertSound(Path file) {
    Matcher name = TRANSLATION.matcher(file.toString());
    assertThat(name.find()).isTrue();
    Locale language = Locale.forLanguageTag(name.group(3));
    String event = name.group(1) + "/" + name.group(2);
    MailTemplate english = new MailTemplates().get(event, Locale.ENGLISH);
    MailTemplate translated = new MailTemplates().get(event, language);

    assertThat(translated.language()).isEqualTo(language);
    assertThat(translated.examples().keySet()).isEqualTo(english.examples().keySet());
    assertThat(translated.optional()).isEqualTo(english.optional());
    assertThat(translated.isOptional()).isEqualTo(english.isOptional());
    assertThat(translated.button() == null).isEqualTo(english.button() == null);
    RenderedMail mail = workshop.render(request(event, english.examples(), DUE, language));
    assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain("{{", "\uE000");
  }

  /** A language that is offered writes every mail. */
  @ParameterizedTest
  @MethodSource("names")
  void isWrittenInEveryLanguageThatIsOffered(String name) {
    assertThat(OFFERED)
        .allSatisfy(
            language ->
                assertThat(new MailTemplates().get(name, language).language()).isEqualTo(language));
  }

  @Test
  void writesToEachInTheirLanguageWithItsDates() {
    Map<String, Object> values = Map.of("title", "Digital walk-in hours", "edition", "SSCP23");

    RenderedMail mail =
        workshop.render(request("prize/draft-reminder", values, DUE, Locale.CANADA_FRENCH));

    assertThat(mail.subject()).contains("vendredi 9 juin");
    assertThat(mail.text())
        .contains("vendredi 9 juin 2023 à 18:00, heure de Séoul (11:00 à Amsterdam)", "Avant le:")
        .doesNotContain("June", "Seoul");
    assertThat(mail.html()).contains("<html lang=\"fr\"");
  }

  @Test
  void showsStaffEachLanguageATextIsWrittenIn() {
    MailTexts texts =
        new MailTexts(
            new MailTemplates(),
            workshop.renderer(),
            workshop.settings(),
            new Languages(List.of(Locale.FRENCH, new Locale("tlh"))),
            Clock.systemUTC());

    assertThat(texts.languages("prize/draft-reminder"))
        .containsExactly(Locale.ENGLISH, Locale.FRENCH);
    assertThat(texts.find("prize/draft-reminder", Locale.FRENCH).orElseThrow().preview().text())
        .contains("candidature", "heure de Séoul");
    assertThat(texts.find("prize/none", Locale.FRENCH)).isEmpty();
  }

  static NoticeRequest request(String template, Map<String, Object> values, Deadline due) {
    return request(template, values, due, Locale.ENGLISH);
  }

  private static NoticeRequest request(
      String template, Map<String, Object> values, Deadline due, Locale language) {
    return new NoticeRequest(
        template,
        new Recipient(
            "p1", "Jan de Vries", "jan@example.org", language, ZoneId.of("Europe/Amsterdam")),
        new Subject("entry", "e1"),
        "/entries/e1",
        due,
        values,
        null);
  }
}
