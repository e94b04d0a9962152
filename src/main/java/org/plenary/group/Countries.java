package org.plenary.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The countries of the world with their regions, and the other names they go by. */
@Component
public class Countries {

  private static final String FILE = "group/countries.csv";

  private final Map<String, Country> byName = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private record Country(String name, String region) {}

  Countries() {
    for (Map<String, String> line : CsvText.read(text())) {
      Country country = new Country(line.get("country"), line.get("region"));
      names.add(country.name());
      byName.put(key(country.name()), country);
      for (String also : line.get("also").split("\\|")) {
        byName.put(key(also), country);
      }
    }
    byName.remove("");
    names.sort(String::compareTo);
  }

  /** The names to choose from. */
  public List<String> names() {
    return List.copyOf(names);
  }

  public boolean isKnown(String name) {
    return byName.containsKey(key(name));
  }

  /**
   * Africa, Americas, Asia-Pacific, Europe or Middle East; empty where nobody knows the country.
   */
  public String regionOf(String name) {
    Country country = byName.get(key(name));
    return country == null ? "" : country.region();
  }

  /** What two names of one country share; a name nobody knows stands for itself. */
  public String same(String name) {
    Country country = byName.get(key(name));
    return country == null ? name.strip() : country.name();
  }

  private static String key(String name) {
    return name.strip().replace('\'', '’').toLowerCase(Locale.ROOT);
  }

  private static String text() {
    try {
      return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
