package org.plenary.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Countries;

/** Reads tables of experts line by line as they stand, and marks what does not add up. */
final class ExpertListReader {

  private static final int LONGEST = 300;
  private static final int LONGEST_NUMBER = 20;
  private static final Set<String> NO_COUNTRY = Set.of("", "0", "-", "n/a");

  private ExpertListReader() {}

  /**
   * Reads a table with a column {@code country} and, where there are such, {@code number}, {@code
   * name} and {@code organisation}.
   *
   * @param secretariat the organisation that convenes the group; its lines hold no country's place
   */
  static ExpertList read(
      String csv, String secretariat, @Nullable Integer claimed, Countries countries) {
    List<Map<String, String>> table = CsvText.read(csv);
    if (table.isEmpty()) {
      throw new ImportRefused("empty");
    }
    if (!table.get(0).containsKey("country")) {
      throw new ImportRefused("no-country-column", String.join(", ", table.get(0).keySet()));
    }
    Map<String, Long> numbers =
        table.stream()
            .map(line -> cell(line, "number"))
            .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
    Map<String, Integer> places = new HashMap<>();
    List<ListedExpert> lines =
        IntStream.range(0, table.size())
            .mapToObj(
                index -> line(index + 1, table.get(index), secretariat, numbers, places, countries))
            .toList();
    return new ExpertList(lines, claimed);
  }

  private static ListedExpert line(
      int position,
      Map<String, String> line,
      String secretariat,
      Map<String, Long> numbers,
      Map<String, Integer> places,
      Countries countries) {
    String number = cell(line, "number");
    String name = cell(line, "name");
    String organisation = cell(line, "organisation");
    String country = cell(line, "country");
    requireShort(position, number, LONGEST_NUMBER);
    for (String text : List.of(name, organisation, country)) {
      requireShort(position, text, LONGEST);
    }
    boolean isOffice =
        !secretariat.isBlank() && organisation.strip().equalsIgnoreCase(secretariat.strip());
    Set<ExpertFlag> flags = new HashSet<>();
    if (line.containsKey("name") && name.isEmpty()) {
      flags.add(flag(ExpertFlag.Kind.NO_NAME, ""));
    }
    if (organisation.isEmpty()) {
      flags.add(flag(ExpertFlag.Kind.NO_ORGANISATION, ""));
    }
    if (!number.isEmpty() && numbers.get(number) > 1) {
      flags.add(flag(ExpertFlag.Kind.NUMBER_TWICE, number));
    }
    if (NO_COUNTRY.contains(country.toLowerCase(Locale.ROOT))) {
      flags.add(flag(ExpertFlag.Kind.NO_COUNTRY, country));
    } else if (!countries.isKnown(country)) {
      flags.add(flag(ExpertFlag.Kind.UNKNOWN_COUNTRY, country));
    } else if (!isOffice
        && places.merge(countries.same(country), 1, Integer::sum) > CountryFull.MOST) {
      flags.add(flag(ExpertFlag.Kind.COUNTRY_FULL, country));
    }
    return new ListedExpert(
        position,
        number,
        name,
        organisation,
        country,
        countries.regionOf(country),
        isOffice ? ExpertCapacity.SECRETARIAT : ExpertCapacity.MEMBER,
        flags.stream().sorted(Comparator.comparing(ExpertFlag::kind)).toList());
  }

  private static ExpertFlag flag(ExpertFlag.Kind kind, String detail) {
    return new ExpertFlag(kind, detail, null);
  }

  private static String cell(Map<String, String> line, String column) {
    return line.getOrDefault(column, "");
  }

  private static void requireShort(int position, String text, int longest) {
    if (text.length() > longest) {
      throw new ImportRefused("too-long", position, longest);
    }
  }
}
