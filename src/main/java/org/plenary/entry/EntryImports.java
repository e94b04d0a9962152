package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.entry.EntryImportLine.Fate;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
import org.plenary.shared.Refusal;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.plenary.ui.TableFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries that came on paper or by another system, read from a table. A bad line is refused with
 * its number and the reason, the others are kept; the same file twice adds nothing.
 *
 * @see "Decision 0028"
 */
@Service
public class EntryImports {

  private final Editions editions;
  private final EditionStages stages;
  private final ImportedRows imported;
  private final ImportLikeness likeness;
  private final EligibilityPolicy eligibility;
  private final Languages languages;
  private final Messages messages;
  private final Clock clock;

  EntryImports(
      Editions editions,
      EditionStages stages,
      ImportedRows imported,
      ImportLikeness likeness,
      EligibilityPolicy eligibility,
      Languages languages,
      Messages messages,
      Clock clock) {
    this.editions = editions;
    this.stages = stages;
    this.imported = imported;
    this.likeness = likeness;
    this.eligibility = eligibility;
    this.languages = languages;
    this.messages = messages;
    this.clock = clock;
  }

  /** A line with what was read in it; the second is for those who go on with it. */
  record Judged(EntryImportLine shown, ListedEntry listed) {}

  /**
   * What would be taken, and what does not add up; changes nothing.
   *
   * @param announced how many there should be, line by line, or empty
   */
  @Transactional(readOnly = true)
  public EntryImportList read(Person by, EditionId edition, byte[] file, String announced) {
    Reading reading = judge(by, edition, file, announced);
    return new EntryImportList(
        reading.lines().stream().map(Judged::shown).toList(), reading.regions());
  }

  record Reading(Edition edition, List<Judged> lines, Map<String, Integer> regions) {}

  /** As above, with what was read. */
  @Transactional(readOnly = true)
  Reading judge(Person by, EditionId id, byte[] file, String announced) {
    NotAllowed.unlessStaff(by);
    Edition edition = editions.get(by, id);
    ImportPolicy.requireTaken(
        edition, stages.hasReached(id, EditionStage.CONFLICTS_WANTED), clock.instant());
    List<Locale> spoken = languagesFor(by);
    ImportColumns.Found table =
        new ImportColumns(edition, spoken, messages).find(TableFile.read(file));
    Set<String> totalWords = totalWords(spoken);
    ImportTotals totals = new ImportTotals(table.rows(), totalWords);
    if (totals.entries().isEmpty()) {
      throw new EntryImportRefused("empty");
    }
    ImportReading reading = new ImportReading(edition, table, spoken, messages);
    List<ListedEntry> listed = totals.entries().stream().map(reading::read).toList();
    Map<String, Integer> regions = regions(listed);
    totals.announced().check(regions);
    AnnouncedEntries.read(announced, totalWords).check(regions);
    return new Reading(edition, judge(by, edition, listed), regions);
  }

  private List<Judged> judge(Person by, Edition edition, List<ListedEntry> listed) {
    ImportedRows.Known known = imported.known(edition.id());
    List<Judged> judged = new ArrayList<>();
    Map<String, Integer> references = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (ListedEntry one : likeness.remark(edition.id(), ImportRemarks.of(listed))) {
      Optional<LineFinding> twice = twice(one, references, lines);
      judged.add(new Judged(judge(by, edition, one, twice, known), one));
    }
    return judged;
  }

  private EntryImportLine judge(
      Person by,
      Edition edition,
      ListedEntry one,
      Optional<LineFinding> twice,
      ImportedRows.Known known) {
    if (twice.isPresent()) {
      return one.as(Fate.REFUSED, List.of(twice.get()));
    }
    if (known.lines().containsKey(one.sha256())) {
      return one.as(Fate.KNOWN, List.of());
    }
    List<LineFinding> problems = new ArrayList<>(one.problems());
    if (!one.reference().isEmpty() && known.references().containsKey(one.reference())) {
      problems.add(LineFinding.of("reference-taken", one.reference()));
    }
    Instant now = clock.instant();
    ImportPolicy.arrivalProblem(edition, one.arrivedOn(), now).ifPresent(problems::add);
    ImportPolicy.missingProblem(edition, one.missing(), now).ifPresent(problems::add);
    if (problems.isEmpty()) {
      entryProblem(by, edition, one, now).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      return one.as(Fate.REFUSED, problems);
    }
    List<LineFinding> remarks = new ArrayList<>(one.remarks());
    if (!one.missing().isEmpty()) {
      remarks.add(0, LineFinding.of("missing", String.join(", ", one.missing())));
    }
    return one.as(one.missing().isEmpty() ? Fate.SENT : Fate.DRAFT, remarks);
  }

  private Optional<LineFinding> entryProblem(
      Person by, Edition edition, ListedEntry one, Instant now) {
    try {
      eligibility.requireMayEnter(edition, EntryTaking.record(by, edition, one, now));
      return Optional.empty();
    } catch (WrongApplicantType refused) {
      return Optional.of(of(refused));
    }
  }

  static LineFinding of(Refusal refused) {
    return new LineFinding(refused.messageKey(), List.of(refused.arguments()));
  }

  private static Optional<LineFinding> twice(
      ListedEntry one, Map<String, Integer> references, Map<String, Integer> lines) {
    Integer sameLine = lines.putIfAbsent(one.sha256(), one.line());
    Integer sameReference =
        one.reference().isEmpty() ? null : references.putIfAbsent(one.reference(), one.line());
    if (sameLine != null) {
      return Optional.of(LineFinding.of("line-twice", sameLine));
    }
    return Optional.ofNullable(sameReference)
        .map(line -> LineFinding.of("reference-twice", one.reference(), line));
  }

  private static Map<String, Integer> regions(List<ListedEntry> listed) {
    Map<String, Integer> regions = new LinkedHashMap<>();
    listed.forEach(one -> regions.merge(one.region(), 1, Integer::sum));
    return regions;
  }

  /** The reader's first: what is said of a question is said in it. */
  List<Locale> languagesFor(Person by) {
    Set<Locale> spoken = new LinkedHashSet<>();
    spoken.add(languages.best(List.of(by.locale())));
    spoken.addAll(languages.offered());
    return List.copyOf(spoken);
  }

  private Set<String> totalWords(List<Locale> spoken) {
    Set<String> words = new LinkedHashSet<>();
    for (Locale language : spoken) {
      for (String word : messages.get(language, "entry.import.total-words").split(",")) {
        words.add(word.strip().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
