package org.plenary.jury.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.JurorId;
import org.plenary.ui.DenseGrid;

/** Every entry the jury judges, and who has it; those that lack a juror first. */
class GivenGrid extends DenseGrid<GivenGrid.Row> {

  /** An entry and its jurors. */
  record Row(EntryId entry, String title, String jurors, int sent, int standing) {}

  private final List<Row> rows;

  /** Of what was given out and of these, which may have nobody by now; by their titles. */
  GivenGrid(
      List<Assignment> given,
      Set<EntryId> judged,
      Map<EntryId, String> titles,
      Map<JurorId, String> names) {
    rows = rows(given, judged, titles, names);
    nameColumn(getTranslation("jury.column.title"), Row::title);
    addColumn(Row::jurors).setHeader(getTranslation("jury.column.jurors")).setFlexGrow(2);
    numberColumn(getTranslation("jury.column.sent"), this::sent);
    setCard("", renderer -> renderer, Row::title, Row::jurors, this::sent);
    setHeight("32rem");
    setItems(rows);
  }

  /** How many have fewer scorecards than this. */
  int countBelow(int scorecards) {
    return listBelow(scorecards).size();
  }

  void showBelow(int scorecards) {
    setItems(listBelow(scorecards));
  }

  void showAll() {
    setItems(rows);
  }

  private List<Row> listBelow(int scorecards) {
    return rows.stream().filter(row -> row.sent() < scorecards).toList();
  }

  private String sent(Row row) {
    return getTranslation("jury.jury.sent", row.sent(), row.standing());
  }

  private List<Row> rows(
      List<Assignment> given,
      Set<EntryId> judged,
      Map<EntryId, String> titles,
      Map<JurorId, String> names) {
    Map<EntryId, List<Assignment>> byEntry =
        given.stream()
            .filter(assignment -> assignment.state().isStanding())
            .collect(Collectors.groupingBy(Assignment::entry));
    judged.forEach(entry -> byEntry.putIfAbsent(entry, List.of()));
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
