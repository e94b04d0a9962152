package org.plenary.entry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.entry.EntryImportLine.Fate;

/**
 * What would become of each line of a table of entries.
 *
 * @param regions how many rows each region has, refused ones among them
 */
public record EntryImportList(List<EntryImportLine> lines, Map<String, Integer> regions) {

  public EntryImportList {
    lines = List.copyOf(lines);
  }

  public int count(Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }

  /** Lines somebody should look at: those refused first, then those taken with a remark. */
  public List<EntryImportLine> listWithFindings() {
    return lines.stream()
        .filter(line -> !line.ownFindings().isEmpty())
        .sorted(Comparator.comparing(EntryImportLine::fate).reversed())
        .toList();
  }

  /** In how many lines each question for files has none yet; told once, for it is most of them. */
  public Map<Object, Long> filesMissing() {
    return lines.stream()
        .filter(EntryImportLine::isNew)
        .flatMap(line -> line.findings().stream())
        .filter(LineFinding::isOfFiles)
        .collect(
            Collectors.groupingBy(
                one -> one.arguments().get(0), LinkedHashMap::new, Collectors.counting()));
  }
}
