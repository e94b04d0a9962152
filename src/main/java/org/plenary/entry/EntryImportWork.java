package org.plenary.entry;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.entry.EntryImportLine.Fate;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.plenary.job.JobWork;
import org.plenary.programme.EditionId;
import org.plenary.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Takes a table of entries in, in the background. Each line is a transaction of its own: applicants
 * who send at that moment need not wait for their number until the whole table is in, and where it
 * is cut short the same file goes on where it stopped.
 */
@Component
public class EntryImportWork {

  private final EntryImports imports;
  private final EntryTaking taking;
  private final ApplicationEventPublisher events;

  EntryImportWork(EntryImports imports, EntryTaking taking, ApplicationEventPublisher events) {
    this.imports = imports;
    this.taking = taking;
    this.events = events;
  }

  /** What {@link EntryImports#read} foretold, done. */
  public JobWork of(Person by, EditionId edition, String fileName, byte[] file, String announced) {
    return progress -> {
      EntryImports.Reading reading = imports.judge(by, edition, file, announced);
      progress.outOf(reading.lines().size());
      Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
      for (JudgedLine line : reading.lines()) {
        fates.merge(take(by, reading, fileName, line, progress), 1, Integer::sum);
        progress.step();
      }
      tell(by, edition, fileName, file, fates, progress);
    };
  }

  private Fate take(
      Person by,
      EntryImports.Reading reading,
      String fileName,
      JudgedLine line,
      JobProgress progress) {
    EntryImportLine shown = line.shown();
    if (shown.isNew()) {
      try {
        taking.take(by, reading.edition(), fileName, line.listed());
      } catch (DuplicateKeyException takenMeanwhile) {
        return Fate.KNOWN;
      } catch (Refusal refused) {
        progress.note(shown.line(), refused.messageKey(), refused.arguments());
        return Fate.REFUSED;
      }
    }
    shown
        .ownFindings()
        .forEach(one -> progress.note(shown.line(), one.messageKey(), one.arguments().toArray()));
    return shown.fate();
  }

  private void tell(
      Person by,
      EditionId edition,
      String fileName,
      byte[] file,
      Map<Fate, Integer> fates,
      JobProgress progress) {
    int sent = fates.getOrDefault(Fate.SENT, 0);
    int drafts = fates.getOrDefault(Fate.DRAFT, 0);
    int known = fates.getOrDefault(Fate.KNOWN, 0);
    int refused = fates.getOrDefault(Fate.REFUSED, 0);
    events.publishEvent(
        new EntriesImported(
            edition, fileName, Token.sha256(file), sent, drafts, known, refused, by.id().value()));
    progress.say("entry.import.done", sent, drafts, known, refused);
  }
}
