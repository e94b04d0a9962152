package org.plenary.guideline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.ImportMatchRule.Match;

/** What becomes of a draft's paragraphs when a file is taken over. */
final class ImportPlan {

  private final List<StoredParagraph> stands;
  private final Map<ParagraphId, StoredParagraph> standing;
  private final Match match;
  private final Map<ParagraphId, StoredParagraph> inFile;
  private final @Nullable Set<ParagraphId> changedSince;

  /**
   * @param changedSince what was changed in the draft since the file was made; null if nobody knows
   */
  ImportPlan(List<StoredParagraph> stands, Match match, @Nullable Set<ParagraphId> changedSince) {
    this.stands = stands;
    this.match = match;
    this.changedSince = changedSince;
    standing = byId(stands);
    inFile = byId(match.wanted());
  }

  boolean knowsItsState() {
    return changedSince != null;
  }

  /** In the order of the draft, then those that were taken out of it. */
  List<ImportDifference> differences() {
    Map<ParagraphId, String> numbers = new HashMap<>();
    NumberingRule.number(stands).forEach(one -> numbers.put(one.id(), one.number()));
    List<ImportDifference> differences = new ArrayList<>();
    stands.stream()
        .filter(this::differs)
        .map(StoredParagraph::id)
        .filter(mayClash())
        .forEach(
            id ->
                differences.add(
                    new ImportDifference(
                        id, numbers.get(id), text(standing, id), text(inFile, id))));
    if (knowsItsState()) {
      match.wanted().stream()
          .map(StoredParagraph::id)
          .filter(id -> match.back().contains(id) && mayClash().test(id))
          .forEach(id -> differences.add(new ImportDifference(id, "", null, text(inFile, id))));
    }
    return differences;
  }

  private boolean differs(StoredParagraph paragraph) {
    StoredParagraph other = inFile.get(paragraph.id());
    return other == null ? isDropped(paragraph.id()) : !other.equals(paragraph);
  }

  /** What was joined to another by the file lives on there, unless somebody worked on it since. */
  private boolean isDropped(ParagraphId id) {
    return knowsItsState() || !match.merged().containsKey(id);
  }

  private Predicate<ParagraphId> mayClash() {
    return id -> changedSince == null || changedSince.contains(id);
  }

  /**
   * The whole text as it will stand. Where the file meets a change made since, what stands in the
   * draft stays, and what was taken out stays out.
   *
   * @param fromFile where somebody has chosen the file all the same
   */
  List<StoredParagraph> wanted(Set<ParagraphId> fromFile) {
    Set<ParagraphId> kept = kept(fromFile);
    List<StoredParagraph> wanted = new ArrayList<>();
    match.wanted().stream()
        .filter(one -> !kept.contains(one.id()) || standing.containsKey(one.id()))
        .map(one -> kept.contains(one.id()) ? standing.get(one.id()) : one)
        .forEach(wanted::add);
    keepBesideTheFile(wanted, kept);
    return wanted;
  }

  /** What later drafts cannot tell from the ids alone. */
  List<Step> steps(Set<ParagraphId> fromFile) {
    Set<ParagraphId> kept = kept(fromFile);
    Set<ParagraphId> there = byId(wanted(fromFile)).keySet();
    List<Step> steps = new ArrayList<>();
    match.guessed().stream()
        .filter(id -> !kept.contains(id))
        .forEach(id -> steps.add(new Step(Step.Kind.MATCHED, id, id)));
    for (StoredParagraph gone : stands) {
      ParagraphId into = match.merged().get(gone.id());
      if (there.contains(gone.id())) {
        continue;
      }
      steps.add(
          into != null && there.contains(into)
              ? new Step(Step.Kind.MERGED, gone.id(), into)
              : new Step(Step.Kind.MISSED, gone.id(), gone.id()));
    }
    return steps;
  }

  /** Where the draft and not the file says how a paragraph stands. */
  Set<ParagraphId> kept(Set<ParagraphId> fromFile) {
    return knowsItsState()
        ? differences().stream()
            .map(ImportDifference::paragraph)
            .filter(id -> !fromFile.contains(id))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Puts what the file lacks and must stay behind what it stood behind, with its footnotes. */
  private void keepBesideTheFile(List<StoredParagraph> wanted, Set<ParagraphId> kept) {
    Set<ParagraphId> there =
        wanted.stream().map(StoredParagraph::id).collect(Collectors.toCollection(HashSet::new));
    int place = -1;
    boolean isKeptHere = false;
    for (StoredParagraph paragraph : stands) {
      boolean isThere = there.contains(paragraph.id());
      isKeptHere = !isThere && (kept.contains(paragraph.id()) || paragraph.isNote() && isKeptHere);
      if (isThere) {
        place = wanted.indexOf(inFileOrStanding(paragraph, kept));
      } else if (isKeptHere) {
        wanted.add(++place, paragraph);
      }
    }
  }

  private StoredParagraph inFileOrStanding(StoredParagraph paragraph, Set<ParagraphId> kept) {
    return kept.contains(paragraph.id()) ? paragraph : inFile.get(paragraph.id());
  }

  private static @Nullable String text(
      Map<ParagraphId, StoredParagraph> paragraphs, ParagraphId id) {
    StoredParagraph found = paragraphs.get(id);
    return found == null ? null : found.text();
  }

  private static Map<ParagraphId, StoredParagraph> byId(List<StoredParagraph> paragraphs) {
    return paragraphs.stream().collect(Collectors.toMap(StoredParagraph::id, Function.identity()));
  }
}
