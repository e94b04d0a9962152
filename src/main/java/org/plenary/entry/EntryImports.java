package org.plenary.entry;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
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
  private final ImportJudging judging;
  private final Languages languages;
  private final Messages messages;
  private final Clock clock;

  EntryImports(
      Editions editions,
      EditionStages stages,
      ImportJudging judging,
      Languages languages,
      Messages messages,
      Clock clock) {
    this.editions = editions;
    this.stages = stages;
    this.judging = judging;
    this.languages = languages;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What would be taken, and what does not add up; changes nothing.
   *
   * @param announced how many there should be, line by line, or empty
   */
  @Transactional(readOnly = true)
  public EntryImportList read(Person by, EditionId edition, byte[] file, String announced) {
    Reading reading = judge(by, edition, file, announced);
    return new EntryImportList(
        reading.lines().stream().map(JudgedLine::shown).toList(), reading.regions());
  }

  record Reading(Edition edition, List<JudgedLine> lines, Map<String, Integer> regions) {}

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
    return new Reading(edition, judging.judge(by, edition, listed), regions);
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
