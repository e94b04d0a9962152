package org.plenary.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The countries of the world with their regions, and the other names they go by. */
@Component
public class Countries {

  private static final String FILE = "shared/countries.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, Country> byName = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private record Country(String name, String region) {}

  public Countries() {
    for (CSVRecord line : lines()) {
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

  /** Whether both name the same country, in whatever words; a blank names none. */
  public boolean areSame(String one, String other) {
    return !one.isBlank() && key(same(one)).equals(key(same(other)));
  }

  /** What two names of one country share; a name nobody knows stands for itself. */
  public String same(String name) {
    Country country = byName.get(key(name));
    return country == null ? name.strip() : country.name();
  }

  private static String key(String name) {
    return name.strip().replace('\'', '’').toLowerCase(Locale.ROOT);
  }

  private static List<CSVRecord> lines() {
    try (InputStream file = new ClassPathResource(FILE).getInputStream();
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return FORMAT.parse(text).getRecords();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
