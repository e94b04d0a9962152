package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;

/** Every mail text there is, filled in with the examples its author declared. */
class MailTextsTest {

  private static final Deadline DUE =
      new Deadline(
          Instant.parse("2023-06-09T09:00:00Z"), ZoneId.of("Asia/Seoul"), "9 June, 18:00 KST");

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

  static NoticeRequest request(String template, Map<String, Object> values, Deadline due) {
    return new NoticeRequest(
        template,
        new Recipient(
            "p1", "Jan de Vries", "jan@example.org", Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
        new Subject("entry", "e1"),
        "/entries/e1",
        due,
        values,
        null);
  }
}
