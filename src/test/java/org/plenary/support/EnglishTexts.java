package org.plenary.support;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plenary.ui.Messages;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The program's own English texts, for screens tested without the application. */
public class EnglishTexts implements I18NProvider {

  private static final Messages MESSAGES = messages();

  public static Messages messages() {
    var source = new ResourceBundleMessageSource();
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setBasenames(
        Sources.under(Path.of("src", "main", "resources", "i18n"), ".properties")
            .map(file -> "i18n/" + file.getFileName().toString().replace(".properties", ""))
            .toArray(String[]::new));
    return new Messages(source);
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.UK);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return MESSAGES.get(locale, key, params);
  }
}
