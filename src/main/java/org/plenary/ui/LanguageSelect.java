package org.plenary.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Locale;

/**
 * One of the languages the program speaks, each in its own name. Not there where there is nothing
 * to choose.
 */
public final class LanguageSelect extends Select<Locale> {

  public LanguageSelect(String label, Locale chosen) {
    List<Locale> offered = offered();
    setLabel(label);
    setItems(offered);
    setItemLabelGenerator(Languages::ownName);
    setValue(new Languages(offered).best(List.of(chosen)));
    setVisible(offered.size() > 1);
  }

  /** English first. */
  public static List<Locale> offered() {
    return VaadinService.getCurrent()
        .getInstantiator()
        .getI18NProvider()
        .getProvidedLocales()
        .stream()
        .map(one -> Locale.forLanguageTag(one.getLanguage()))
        .toList();
  }
}
