package org.plenary.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.shared.Deadline;
import org.plenary.ui.Languages;
import org.springframework.stereotype.Service;

/** The texts of all mails, to be read with their examples before anybody gets one. */
@Service
public class MailTexts {

  private static final ZoneId ORGANISER = ZoneId.of("Asia/Seoul");
  private static final ZoneId READER = ZoneId.of("Europe/Amsterdam");
  private static final Duration UNTIL_DUE = Duration.ofDays(14);
  private static final Duration IN_SEOUL_18 = Duration.ofHours(9);

  private final MailTemplates templates;
  private final MailRenderer renderer;
  private final MailSettings settings;
  private final Languages languages;
  private final Clock clock;

  MailTexts(
      MailTemplates templates,
      MailRenderer renderer,
      MailSettings settings,
      Languages languages,
      Clock clock) {
    this.languages = languages;
    this.templates = templates;
    this.renderer = renderer;
    this.settings = settings;
    this.clock = clock;
  }

  /** By name, in order. */
  public List<MailText> list() {
    return templates.names().stream().map(name -> text(name, Locale.ENGLISH)).toList();
  }

  /**
   * The text in this language, or else in English, filled in with its author's examples, which are
   * marked in the HTML.
   */
  public Optional<MailText> find(String name, Locale language) {
    return templates.names().contains(name) ? Optional.of(text(name, language)) : Optional.empty();
  }

  /** The languages it is written in, of those people can read in; English first. */
  public List<Locale> languages(String name) {
    return languages.offered().stream()
        .filter(one -> templates.get(name, one).language().equals(one))
        .toList();
  }

  private MailText text(String name, Locale language) {
    MailTemplate template = templates.get(name, language);
    return new MailText(
        name,
        template.subject(),
        template.isOptional(),
        template.examples(),
        template.optional(),
        renderer.renderHighlighted(example(template)));
  }

  private MailContent example(MailTemplate template) {
    Recipient reader =
        new Recipient(null, "Jan de Vries", "jan@example.org", template.language(), READER);
    Instant evening =
        clock.instant().plus(UNTIL_DUE).truncatedTo(ChronoUnit.DAYS).plus(IN_SEOUL_18);
    Deadline due = new Deadline(evening, ORGANISER, "");
    return new MailContent(
        template,
        reader,
        template.examples(),
        settings.absolute("/"),
        due,
        settings.replyTo(),
        template.isOptional() ? settings.absolute("/optional-mail") : null);
  }
}
