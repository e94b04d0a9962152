package org.plenary.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.ui.Languages;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;

/**
 * As if the program spoke French beside English, whatever the translators have done: a few texts
 * are French, and those that are not are English.
 */
@TestConfiguration(proxyBeanMethods = false)
public class FrenchTexts {

  @Bean
  @Primary
  Languages englishAndFrench() {
    return new Languages(List.of(Locale.FRENCH));
  }

  @Bean
  MessageSource messageSource(Environment settings) {
    return over(settings.getRequiredProperty("spring.messages.basename", String[].class));
  }

  /** The French texts before these bundles. */
  public static MessageSource over(String... bundles) {
    List<String> names = new ArrayList<>(List.of("languages/french"));
    names.addAll(List.of(bundles));
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasenames(names.toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
