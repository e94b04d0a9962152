package org.plenary.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.ui.TableFile;

/** Parts the lines of a table that say how many there are from those that are entries. */
final class ImportTotals {

  /** A line with more in it is an entry, even one whose title begins with "Total". */
  private static final int MOST_CELLS = 3;

  private final Set<String> words;
  private final List<TableFile.Row> entries = new ArrayList<>();
  private final Map<String, Integer> regions = new LinkedHashMap<>();
  private final List<Integer> totals = new ArrayList<>();

  ImportTotals(List<TableFile.Row> rows, Set<String> words) {
    this.words = words;
    rows.forEach(this::sort);
  }

  List<TableFile.Row> entries() {
    return entries;
  }

  /** What the file itself says; of two totals that differ, neither is believed. */
  AnnouncedEntries announced() {
    if (totals.stream().distinct().count() > 1) {
      throw new EntryImportRefused("regions-and-total", totals.get(0), totals.get(1));
    }
    return new AnnouncedEntries(regions, totals.isEmpty() ? null : totals.get(0));
  }

  private void sort(TableFile.Row row) {
    List<String> cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    List<String> numbers = cells.stream().filter(cell -> cell.matches("\\d{1,6}")).toList();
    String names =
        String.join(" ", cells.stream().filter(cell -> !numbers.contains(cell)).toList());
    String region = withoutTotal(names);
    if (cells.size() > MOST_CELLS || numbers.size() != 1 || region.equals(names)) {
      entries.add(row);
    } else if (region.isEmpty()) {
      totals.add(Integer.parseInt(numbers.get(0)));
    } else {
      regions.put(region, Integer.parseInt(numbers.get(0)));
    }
  }

  /** "Asia" of "Total Asia:" and of "Asia, total"; what names no total comes back as it is. */
  private String withoutTotal(String names) {
    for (String word : words) {
      Pattern total =
          Pattern.compile(
              "(^" + Pattern.quote(word) + "\\b|\\b" + Pattern.quote(word) + ":?$)",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
      String rest =
          total.matcher(names.toLowerCase(Locale.ROOT)).find()
              ? total.matcher(names).replaceFirst("")
              : names;
      if (!rest.equals(names)) {
        return rest.replaceAll("^[\\s,:]+|[\\s,:]+$", "");
      }
    }
    return names;
  }
}
