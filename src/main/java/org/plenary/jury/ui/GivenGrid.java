package org.plenary.jury.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.JurorId;
import org.plenary.ui.DenseGrid;

/** Every entry that was given out, and to whom; those that lack a juror are marked. */
class GivenGrid extends DenseGrid<GivenGrid.Row> {

  /** An entry and its jurors. */
  record Row(EntryId entry, String title, String jurors, int sent, int standing) {}

  GivenGrid(List<Assignment> given, Map<EntryId, String> titles, Map<JurorId, String> names) {
    nameColumn(getTranslation("jury.column.title"), Row::title);
    addColumn(Row::jurors).setHeader(getTranslation("jury.column.jurors")).setFlexGrow(2);
    numberColumn(getTranslation("jury.column.sent"), this::sent);
    setCard("", renderer -> renderer, Row::title, Row::jurors, this::sent);
    setHeight("32rem");
    setItems(rows(given, titles, names));
  }

  private String sent(Row row) {
    return getTranslation("jury.jury.sent", row.sent(), row.standing());
  }

  private List<Row> rows(
      List<Assignment> given, Map<EntryId, String> titles, Map<JurorId, String> names) {
    Map<EntryId, List<Assignment>> byEntry =
        given.stream()
            .filter(assignment -> assignment.state().isStanding())
            .collect(Collectors.groupingBy(Assignment::entry));
    return byEntry.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue(), titles, names))
        .sorted(Comparator.comparing(Row::standing).thenComparing(Row::title))
        .toList();
  }

  private Row row(
      EntryId entry,
      List<Assignment> standing,
      Map<EntryId, String> titles,
      Map<JurorId, String> names) {
    String jurors =
        standing.stream()
            .map(assignment -> names.getOrDefault(assignment.juror(), ""))
            .sorted()
            .collect(Collectors.joining(getTranslation("jury.list-separator")));
    int sent =
        (int)
            standing.stream()
                .filter(assignment -> assignment.state() == AssignmentState.SUBMITTED)
                .count();
    return new Row(entry, titles.getOrDefault(entry, ""), jurors, sent, standing.size());
  }
}
