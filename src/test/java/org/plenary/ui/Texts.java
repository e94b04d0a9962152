package org.plenary.ui;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The real texts of the widgets, without the rest of the program. */
final class Texts {

  private Texts() {}

  static Messages messages() {
    var source = new ResourceBundleMessageSource();
    source.setBasename("i18n/ui");
    source.setDefaultEncoding("UTF-8");
    source.setAlwaysUseMessageFormat(true);
    source.setFallbackToSystemLocale(false);
    return new Messages(source);
  }
}
