package org.plenary.guideline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of one paragraph between two drafts.
 *
 * @param paragraph as the newer draft has it; of a removed one, as the older had it
 * @param origins what of the older draft lives on in it; empty for a new one
 * @param table by its cells, of a table that was one before; null for anything else
 */
public record Change(
    Paragraph paragraph,
    List<Placement> origins,
    boolean isRemoved,
    Redline redline,
    @Nullable TableRedline table) {

  public Change {
    origins = List.copyOf(origins);
  }

  static Change removed(Placement placement, Locale language) {
    Paragraph gone = placement.paragraph();
    return new Change(
        gone,
        List.of(placement),
        true,
        Redline.between(gone.text(), "", language),
        isTable(gone) ? TableRedline.between(gone.text(), "", language) : null);
  }

  static Change of(Paragraph paragraph, List<Placement> origins, Locale language) {
    return new Change(
        paragraph,
        origins,
        false,
        redline(paragraph, origins, language),
        table(paragraph, origins, language));
  }

  private static @Nullable TableRedline table(
      Paragraph now, List<Placement> origins, Locale language) {
    if (!isTable(now) || !origins.stream().allMatch(origin -> isTable(origin.paragraph()))) {
      return null;
    }
    String before =
        origins.stream()
            .map(origin -> share(origin, now, language).older().strip())
            .collect(Collectors.joining("\n"));
    return TableRedline.between(before, now.text(), language);
  }

  private static boolean isTable(Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.TABLE;
  }

  private static Redline redline(Paragraph now, List<Placement> origins, Locale language) {
    if (origins.size() == 1) {
      return share(origins.get(0), now, language);
    }
    List<String> before =
        origins.stream().map(origin -> share(origin, now, language).older().strip()).toList();
    return Redline.merged(before, now.text(), language);
  }

  /** What lives on elsewhere of a paragraph that was split is not gone. */
  private static Redline share(Placement origin, Paragraph now, Locale language) {
    String before = origin.paragraph().text();
    if (origin.fate() != Fate.SPLIT) {
      return Redline.between(before, now.text(), language);
    }
    List<Paragraph> parts = origin.successors();
    return Redline.between(before, parts.stream().map(Paragraph::text).toList(), language)
        .get(parts.indexOf(now));
  }

  private static String words(List<Placement> origins) {
    return origins.stream()
        .map(origin -> origin.paragraph().text())
        .collect(Collectors.joining(" "));
  }

  public boolean isUnchanged() {
    return !isRemoved
        && origins.size() == 1
        && origins.get(0).fate() == Fate.SAME
        && words(origins).equals(paragraph.text());
  }

  /** "3.3, 3.4": what it was in the older draft. */
  public String formerNumbers() {
    return origins.stream()
        .map(origin -> origin.paragraph().number())
        .collect(Collectors.joining(", "));
  }

  /** In the order in which they are told. */
  public Set<ChangeKind> kinds() {
    if (isRemoved || origins.isEmpty()) {
      return Set.of(isRemoved ? ChangeKind.REMOVED : ChangeKind.ADDED);
    }
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    Fate fate = origins.get(0).fate();
    if (origins.stream().anyMatch(Placement::isMoved)) {
      kinds.add(ChangeKind.MOVED);
    }
    if (fate == Fate.SPLIT || fate == Fate.MERGED) {
      kinds.add(fate == Fate.SPLIT ? ChangeKind.SPLIT : ChangeKind.MERGED);
    } else if (kinds.isEmpty() && !formerNumbers().equals(paragraph.number())) {
      kinds.add(ChangeKind.RENUMBERED);
    }
    if (fate != Fate.SPLIT && origins.stream().anyMatch(one -> !one.isCertain())) {
      kinds.add(ChangeKind.UNSURE);
    }
    return kinds;
  }

  /** Everything it was called by in either draft. */
  public Collection<ParagraphId> ids() {
    Set<ParagraphId> ids = new LinkedHashSet<>(List.of(paragraph.id()));
    origins.forEach(origin -> ids.add(origin.paragraph().id()));
    return ids;
  }
}
