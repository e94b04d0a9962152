package org.plenary.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.desk.ui.EditionFigures.Fact;
import org.plenary.desk.ui.EditionFigures.Kind;
import org.plenary.entry.EntryBreakdown.Group;
import org.plenary.entry.EntryTables.Format;
import org.plenary.job.JobWork;
import org.plenary.ui.Messages;

/** The figures of an edition as one table: every group and every count, nothing left out. */
record FigureTables(Messages messages, Locale locale) {

  JobWork work(EditionFigures figures, Format format) {
    return progress -> {
      String name =
          figures.edition().code().toLowerCase(Locale.ROOT) + "-figures." + format.ending();
      List<List<Object>> rows = rows(figures);
      progress.write(name, format.mediaType(), out -> format.write("Figures", header(), rows, out));
      progress.say("desk.figures.exported", rows.size());
    };
  }

  List<String> header() {
    return List.of("kind", "name", "entries", "eligible", "not-eligible", "rate").stream()
        .map(column -> text("column." + column))
        .toList();
  }

  List<List<Object>> rows(EditionFigures figures) {
    List<List<Object>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Group group : figures.groups(kind)) {
        rows.add(
            List.of(
                text(kind.key()),
                figures.name(kind, group, messages, locale),
                group.entries(),
                group.eligible(),
                group.notEligible(),
                group.decided() == 0
                    ? ""
                    : EditionFigures.percent(group.eligible(), group.decided())));
      }
    }
    figures.reasons(messages, locale).forEach(fact -> rows.add(row("reasons", fact)));
    figures.missing(messages, locale).forEach(fact -> rows.add(row("missing", fact)));
    figures.late(messages, locale).forEach(fact -> rows.add(row("late", fact)));
    return rows;
  }

  private List<Object> row(String kind, Fact fact) {
    return List.of(text(kind), fact.name(), fact.count(), "", "", "");
  }

  private String text(String key) {
    return messages.get(locale, "desk.figures." + key);
  }
}
