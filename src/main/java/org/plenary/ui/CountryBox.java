package org.plenary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.shared.Countries;

/**
 * A country of the list, read in the reader's language; another of its names may be typed whole.
 * Its value is the name the list goes by.
 */
public class CountryBox extends ComboBox<String> {

  /** Room for texts of before that are on no list. */
  private static final int OTHERS = 10;

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
    findInBrowser(
        this,
        chosen.isEmpty() || names.contains(chosen)
            ? names
            : Stream.concat(Stream.of(chosen), names.stream()).toList());
    setValue(chosen.isEmpty() ? null : chosen);
    addCustomValueSetListener(typed -> take(countries, typed.getDetail()));
  }

  private void take(Countries countries, String typed) {
    setInvalid(!countries.isKnown(typed));
    if (isInvalid()) {
      setErrorMessage(getTranslation("ui.country.unknown", typed));
    } else {
      setValue(countries.same(typed));
    }
  }

  /**
   * Hands over the whole list, so that the browser finds in it by itself: where the server had to
   * be asked, a key pressed before it answers would choose from the list of before. What is typed
   * and is on no list is left to a listener for custom values.
   */
  public static void findInBrowser(ComboBox<String> box, Collection<String> items) {
    box.setPageSize(items.size() + OTHERS);
    box.setItems(new ArrayList<>(items));
    box.setAllowCustomValue(true);
  }

  private static String label(Countries countries, String name, Locale reader) {
    String code = countries.codeOf(name);
    return code.isEmpty() ? name : countries.nameIn(code, reader);
  }
}
