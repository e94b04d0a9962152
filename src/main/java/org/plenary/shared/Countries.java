package org.plenary.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The countries of the world with their regions, and the other names they go by. */
@Component
public class Countries {

  private static final String FILE = "shared/countries.csv";

  /** Languages in which people may have typed a name. */
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.KOREAN);

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, Country> byName = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private final Map<String, Country> byCode = new TreeMap<>();

  private record Country(String name, String region, Set<String> names) {

    private Country(String name, String region) {
      this(name, region, new HashSet<>());
    }
  }

  public Countries() {
    for (CSVRecord line : lines()) {
      Country country = new Country(line.get("country"), line.get("region"));
      names.add(country.name());
      call(country, country.name());
      for (String also : line.get("also").split("\\|")) {
        call(country, also);
      }
    }
    for (String code : Locale.getISOCountries()) {
      String name = nameIn(code, Locale.ENGLISH);
      Country country = byName.computeIfAbsent(key(name), none -> new Country(name, ""));
      byCode.put(code, country);
      SPOKEN.forEach(language -> call(country, nameIn(code, language)));
    }
    names.sort(String::compareTo);
  }

  /** The first to go by a name keeps it. */
  private void call(Country country, String name) {
    if (!name.isBlank()) {
      byName.putIfAbsent(key(name), country);
      country.names().add(key(name));
    }
  }

  /** The ISO 3166 codes of all there are: those of the list and those only Java knows. */
  public List<String> codes() {
    return List.copyOf(byCode.keySet());
  }

  /** What readers of this language call the country of this ISO code. */
  public String nameIn(String code, Locale language) {
    return new Locale("", code).getDisplayCountry(language);
  }

  /** The ISO code of a country by any of its names, or by its code; empty where nobody knows it. */
  public String codeOf(String name) {
    Country country = find(name);
    return byCode.entrySet().stream()
        .filter(one -> one.getValue() == country)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private @Nullable Country find(String name) {
    Country byIso = byCode.get(name.strip());
    return byIso == null ? byName.get(key(name)) : byIso;
  }

  /** The names to choose from. */
  public List<String> names() {
    return List.copyOf(names);
  }

  public boolean isKnown(String name) {
    return find(name) != null;
  }

  /**
   * Africa, Americas, Asia-Pacific, Europe or Middle East; empty where nobody knows the country.
   */
  public String regionOf(String name) {
    Country country = find(name);
    return country == null ? "" : country.region();
  }

  /** Whether both name the same country, in whatever words; a blank names none. */
  public boolean areSame(String one, String other) {
    return !one.isBlank() && key(same(one)).equals(key(same(other)));
  }

  /** What two names of one country share; a name nobody knows stands for itself. */
  public String same(String name) {
    Country country = find(name);
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
