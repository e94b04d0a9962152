package org.plenary.ui;

import java.util.List;
import java.util.Locale;
import org.plenary.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Every text people see, by its key, in the reader's language or else in English. */
@Component
public class Messages {

  private static final Logger log = LoggerFactory.getLogger(Messages.class);

  private final MessageSource source;

  public Messages(MessageSource source) {
    this.source = source;
  }

  /** The text; a key nobody wrote a text for is shown itself, so that it gets noticed. */
  public String get(Locale locale, String key, Object... arguments) {
    try {
      return source.getMessage(key, arguments, locale);
    } catch (NoSuchMessageException missing) {
      log.warn("No text for the key {}", key);
      return key;
    }
  }

  /** The text, or this one where the bundle is silent. */
  public String getOr(String otherwise, Locale locale, String key, Object... arguments) {
    String text = source.getMessage(key, arguments, otherwise, locale);
    return text == null ? otherwise : text;
  }

  /** What a refusal says to this reader. */
  public String explain(Refusal refusal, Locale locale) {
    return get(locale, refusal.messageKey(), refusal.arguments());
  }

  /** "English or French", in the words of the reader. */
  public String anyOf(List<Locale> languages, Locale reader) {
    Locale format = formatLocale(reader);
    return languages.stream()
        .map(language -> language.getDisplayLanguage(format))
        .reduce((some, other) -> get(reader, "ui.languages.or", some, other))
        .orElse("");
  }

  /**
   * The locale whose dates and numbers go with the texts this reader gets. A page in English must
   * not carry Dutch month names only because the reader's browser asked for Dutch.
   */
  public Locale formatLocale(Locale locale) {
    return Locale.forLanguageTag(get(locale, "ui.locale"));
  }
}
