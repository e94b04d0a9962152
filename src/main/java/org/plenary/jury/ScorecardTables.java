package org.plenary.jury;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scorecards a juror still owes, as a table to fill in without a connection. */
@Service
@Transactional(readOnly = true)
public class ScorecardTables {

  /** The id and the versions stand first, where nobody types. */
  private static final int HIDDEN = 2;

  private final Jurors jurors;
  private final JurorQueue queue;
  private final ScoreRows scores;
  private final Editions editions;
  private final Languages languages;
  private final Messages messages;

  ScorecardTables(
      Jurors jurors,
      JurorQueue queue,
      ScoreRows scores,
      Editions editions,
      Languages languages,
      Messages messages) {
    this.jurors = jurors;
    this.queue = queue;
    this.scores = scores;
    this.editions = editions;
    this.languages = languages;
    this.messages = messages;
  }

  /** Only this juror's own, with what they have scored so far; what was sent is not in it. */
  public void write(Person by, JurorId id, OutputStream out) throws IOException {
    List<QueueItem> owed = queue.list(by, id).stream().filter(item -> !item.isSent()).toList();
    Map<AssignmentId, Map<String, Score>> drafts = scores.listOpen(id);
    Edition edition = editions.get(jurors.get(id).edition());
    Locale reader = by.locale();
    ScoreColumns columns = new ScoreColumns(edition, languages.offered(), messages);
    try (Workbook book = new Workbook(out, "Plenary", "1.0")) {
      Worksheet sheet = book.newWorksheet(messages.get(reader, "jury.table.sheet"));
      List<String> head = head(columns, reader);
      sheet.freezePane(0, 1);
      for (int column = 0; column < head.size(); column++) {
        sheet.value(0, column, head.get(column));
        sheet.style(0, column).bold().wrapText(true).set();
        if (column < HIDDEN) {
          sheet.hideColumn(column);
        }
      }
      int line = 1;
      for (QueueItem item : owed) {
        Map<String, Score> draft = drafts.getOrDefault(item.assignment().id(), Map.of());
        List<@Nullable Object> cells = cells(edition, item, draft, reader);
        for (int column = 0; column < cells.size(); column++) {
          put(sheet, line, column, cells.get(column));
        }
        line++;
      }
    }
  }

  private List<String> head(ScoreColumns columns, Locale reader) {
    List<String> head = new ArrayList<>(List.of(ScoreColumns.ID, ScoreColumns.SEEN));
    for (String one : List.of("number", "title", "city", "country", "category")) {
      head.add(messages.get(reader, "entry.export." + one));
    }
    for (Criterion criterion : columns.edition().criteria()) {
      head.add(criterion.name());
      head.add(columns.note(criterion, reader));
    }
    head.add(messages.get(reader, "jury.table.recommendation"));
    return head;
  }

  private List<@Nullable Object> cells(
      Edition edition, QueueItem item, Map<String, Score> draft, Locale reader) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(item.assignment().id().value());
    cells.add(Versions.of(draft).text());
    cells.add(item.number());
    cells.add(item.title());
    cells.add(item.city());
    cells.add(item.country());
    cells.add(edition.category(item.category()).name());
    for (Criterion criterion : edition.criteria()) {
      Score score = draft.get(criterion.key());
      cells.add(score == null ? null : score.value());
      cells.add(score == null ? null : score.note());
    }
    Recommendation word = item.assignment().recommendation();
    cells.add(
        word == null
            ? null
            : messages.get(reader, "jury.recommendation." + word.name().toLowerCase(Locale.ROOT)));
    return cells;
  }

  private static void put(Worksheet sheet, int line, int column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(line, column, number);
    } else if (value != null) {
      // A text cell, so what somebody typed into a title is no formula.
      sheet.value(line, column, value.toString());
    }
  }
}
