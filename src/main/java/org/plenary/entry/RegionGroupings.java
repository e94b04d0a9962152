package org.plenary.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.form.FormField;
import org.plenary.shared.Countries;
import org.plenary.ui.Messages;

/**
 * Parts of the world that statistics count by and no form offers. Such a name may stand in a table
 * where the country of its line says which region of the form is meant.
 */
final class RegionGroupings {

  /** The regions a country of each may lie in. Some count the Middle East with Asia. */
  private static final Map<String, Set<String>> REGIONS =
      Map.of("asia", Set.of("Asia-Pacific", "Middle East"), "oceania", Set.of("Asia-Pacific"));

  private static final Countries COUNTRIES = new Countries();

  private final Map<String, Set<String>> byName = new HashMap<>();

  RegionGroupings(List<Locale> languages, Messages messages) {
    for (Locale language : languages) {
      know("asia", messages.get(language, "entry.import.grouping.asia"));
      know("oceania", messages.get(language, "entry.import.grouping.oceania"));
    }
  }

  private void know(String grouping, String name) {
    byName.put(key(name), REGIONS.get(grouping));
  }

  /** Never what the form itself offers: an edition may ask for Asia. */
  boolean isOne(FormField region, String cell) {
    return byName.containsKey(key(cell))
        && region.options().stream()
            .noneMatch(
                option ->
                    option.value().equalsIgnoreCase(cell) || option.label().equalsIgnoreCase(cell));
  }

  /** The region of the form, never guessed: a country of another part of the world refuses both. */
  String regionOf(FormField question, String grouping, String country) throws CellAnswer.NoAnswer {
    String region = COUNTRIES.regionOf(country);
    boolean isOffered =
        question.options().stream().anyMatch(option -> option.value().equals(region));
    if (!isOffered) {
      throw new CellAnswer.NoAnswer(
          LineFinding.of("grouping-alone", question.label(), grouping, country));
    }
    if (!byName.get(key(grouping)).contains(region)) {
      throw new CellAnswer.NoAnswer(
          LineFinding.of(
              "grouping-elsewhere",
              question.label(),
              grouping,
              COUNTRIES.same(country),
              question.labelOf(region)));
    }
    return region;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
