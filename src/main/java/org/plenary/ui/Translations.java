package org.plenary.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets components ask for their texts with {@code getTranslation}. */
@Component
class Translations implements I18NProvider {

  private final Messages messages;
  private final Languages languages;

  Translations(Messages messages, Languages languages) {
    this.messages = messages;
    this.languages = languages;
  }

  /** With the country whose dates and numbers go with each. */
  @Override
  public List<Locale> getProvidedLocales() {
    return languages.offered().stream().map(messages::formatLocale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return messages.get(locale, key, params);
  }
}
