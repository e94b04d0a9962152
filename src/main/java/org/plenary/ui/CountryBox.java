package org.plenary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.shared.Countries;

/**
 * A country of the list, read in the reader's language and found by any of its names. Its value is
 * the name the list goes by.
 */
public class CountryBox extends ComboBox<String> {

  public CountryBox(Countries countries) {
    this(countries, "");
  }

  /**
   * @param now what is chosen; by whatever name, or a text of before that names no country
   */
  public CountryBox(Countries countries, String now) {
    Locale reader = getLocale();
    String chosen = countries.same(now);
    setItemLabelGenerator(name -> label(countries, name, reader));
    List<String> names =
        countries.names().stream()
            .sorted(
                Comparator.comparing(
                    name -> label(countries, name, reader), Collator.getInstance(reader)))
            .toList();
    setItems(
        (name, typed) -> isMeant(countries, name, typed, reader),
        chosen.isEmpty() || names.contains(chosen)
            ? names
            : Stream.concat(Stream.of(chosen), names.stream()).toList());
    setValue(chosen.isEmpty() ? null : chosen);
  }

  private static String label(Countries countries, String name, Locale reader) {
    String code = countries.codeOf(name);
    return code.isEmpty() ? name : countries.nameIn(code, reader);
  }

  private static boolean isMeant(Countries countries, String name, String typed, Locale reader) {
    String code = countries.codeOf(name);
    return label(countries, name, reader)
            .toLowerCase(Locale.ROOT)
            .contains(typed.strip().toLowerCase(Locale.ROOT))
        || !code.isEmpty() && countries.isMeant(code, typed);
  }
}
