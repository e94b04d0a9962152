package org.plenary.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets components ask for their texts with {@code getTranslation}. */
@Component
class Translations implements I18NProvider {

  private final Messages messages;

  Translations(Messages messages) {
    this.messages = messages;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.UK);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return messages.get(locale, key, params);
  }
}
