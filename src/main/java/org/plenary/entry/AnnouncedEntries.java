package org.plenary.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many entries somebody says there are: in each region, and in all. Held against what is in a
 * file before any of it is taken.
 *
 * @param total null where nobody says
 */
public record AnnouncedEntries(Map<String, Integer> regions, @Nullable Integer total) {

  public static final AnnouncedEntries NONE = new AnnouncedEntries(Map.of(), null);

  private static final Pattern LINE = Pattern.compile("(.*?)[\\s:=\\t]*(\\d{1,6})\\s*");

  /** The same region by these two names is one. */
  public AnnouncedEntries {
    regions = new LinkedHashMap<>(regions);
  }

  /**
   * Reads "Americas 71" line by line; a line that names no region, or says one of these words, is
   * the total.
   */
  static AnnouncedEntries read(String text, Set<String> totalWords) {
    Map<String, Integer> regions = new LinkedHashMap<>();
    Integer total = null;
    for (String line : text.split("[\n;]")) {
      Matcher found = LINE.matcher(line.strip());
      if (line.isBlank()) {
        continue;
      }
      if (!found.matches()) {
        throw new EntryImportRefused("announced-unread", line.strip());
      }
      int count = Integer.parseInt(found.group(2));
      String name = found.group(1).strip();
      if (name.isEmpty() || totalWords.contains(name.toLowerCase(Locale.ROOT))) {
        total = count;
      } else if (regions.put(name, count) != null) {
        throw new EntryImportRefused("announced-twice", name);
      }
    }
    return new AnnouncedEntries(regions, total);
  }

  /**
   * Refuses numbers that do not add up, among themselves or with the rows of a file.
   *
   * @param counted the rows of each region, by the name it has there
   */
  void check(Map<String, Integer> counted) {
    int sum = regions.values().stream().mapToInt(Integer::intValue).sum();
    if (!regions.isEmpty() && total != null && sum != total) {
      throw new EntryImportRefused("regions-and-total", sum, total);
    }
    regions.forEach(
        (region, announced) -> {
          int rows = rows(counted, region);
          if (rows != announced) {
            throw new EntryImportRefused("region-and-rows", region, announced, rows);
          }
        });
    int all = counted.values().stream().mapToInt(Integer::intValue).sum();
    int announced = total == null ? sum : total;
    boolean isSaid = total != null || !regions.isEmpty();
    if (isSaid && announced != all) {
      throw new EntryImportRefused("total-and-rows", announced, all);
    }
  }

  private static int rows(Map<String, Integer> counted, String region) {
    return counted.entrySet().stream()
        .filter(one -> one.getKey().strip().equalsIgnoreCase(region))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
