package org.plenary.jury;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.plenary.job.JobWork;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.plenary.shared.Refusal;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.plenary.ui.TableFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads a juror's table back into their private drafts, in the background. A line is a transaction:
 * a bad one is refused with its number and the reason, the others are kept, and the same table
 * again changes nothing. Nothing is sent: that stays with the juror, on the screen.
 */
@Component
public class ScorecardImportWork {

  private final Jurors jurors;
  private final ScoreLineTaking lines;
  private final Editions editions;
  private final Languages languages;
  private final Messages messages;
  private final ApplicationEventPublisher events;

  ScorecardImportWork(
      Jurors jurors,
      ScoreLineTaking lines,
      Editions editions,
      Languages languages,
      Messages messages,
      ApplicationEventPublisher events) {
    this.jurors = jurors;
    this.lines = lines;
    this.editions = editions;
    this.languages = languages;
    this.messages = messages;
    this.events = events;
  }

  /** Of nobody but the juror; to everybody else, this seat does not exist. */
  public JobWork of(Person by, JurorId id, byte[] file) {
    Juror juror = jurors.get(id);
    if (!juror.person().equals(by.id())) {
      throw new NotFound("juror", id.value());
    }
    return progress -> read(by, juror, file, progress);
  }

  private void read(Person by, Juror juror, byte[] file, JobProgress progress) {
    Edition edition = editions.get(juror.edition());
    ScoreColumns columns = new ScoreColumns(edition, languages.offered(), messages);
    ScoreColumns.Found table = columns.find(TableFile.read(file));
    List<TableFile.Row> rows = table.rows();
    progress.outOf(Math.max(1, rows.size()));
    Map<Boolean, Integer> taken = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    int refused = 0;
    for (TableFile.Row row : rows) {
      try {
        requireOnce(table, row, seen);
        taken.merge(lines.take(by, juror.id(), table, row, columns), 1, Integer::sum);
      } catch (Refusal bad) {
        refused++;
        progress.note(row.line(), bad.messageKey(), bad.arguments());
      }
      progress.step();
    }
    int changed = taken.getOrDefault(true, 0);
    events.publishEvent(
        new ScoresImported(juror.id(), edition.id(), changed, refused, by.id().value()));
    progress.say("jury.table.done", changed, taken.getOrDefault(false, 0), refused);
  }

  /** Of two lines for one scorecard nobody can say which is meant: the second is refused. */
  private static void requireOnce(
      ScoreColumns.Found table, TableFile.Row row, Map<String, Integer> seen) {
    String id = table.cell(row, ScoreColumns.ID);
    Integer before = id.isEmpty() ? null : seen.putIfAbsent(id, row.line());
    if (before != null) {
      throw new ScoreTableRefused("line-twice", before);
    }
  }
}
