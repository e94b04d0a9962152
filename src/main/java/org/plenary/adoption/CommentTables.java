package org.plenary.adoption;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.answer.DispositionReport;
import org.plenary.consultation.Comment;
import org.plenary.ui.TableCsv;

/** Comments and their answers as tables: those of one round, and of all in the register. */
final class CommentTables {

  private static final List<String> COLUMNS =
      List.of("number", "place", "text", "proposed", "author", "organisation");

  private CommentTables() {}

  /** In the order of the text. */
  static void dispositions(AdoptionFolder folder, OfflinePage page, DispositionReport report) {
    page.table(
        header(folder).toList(), report.lines().stream().map(line -> row(folder, line)).toList());
  }

  /** By number, which is counted through all rounds, as a page and as CSV. */
  static void register(AdoptionFolder folder, List<DispositionReport> reports) throws IOException {
    List<String> header =
        Stream.concat(Stream.of(folder.say("answer.export.round")), header(folder)).toList();
    List<List<Object>> rows = new ArrayList<>();
    reports.stream()
        .flatMap(report -> report.lines().stream().map(line -> new Placed(report, line)))
        .sorted(Comparator.comparing(Placed::number))
        .forEach(one -> rows.add(one.row(folder)));
    String title = folder.say("adoption.file.all-comments");
    folder.put(
        "comments/register.html",
        title,
        folder.page(title).text(folder.say("adoption.file.gaps")).table(header, rows).html());
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    TableCsv.write(header, rows.stream().map(CommentTables::asWords).toList(), csv);
    folder.put("comments/register.csv", folder.say("adoption.file.csv"), csv.toByteArray());
  }

  private record Placed(DispositionReport report, DispositionReport.Line line) {

    int number() {
      Integer number = line.comment().number();
      return number == null ? 0 : number;
    }

    List<Object> row(AdoptionFolder folder) {
      return Stream.concat(
              Stream.<Object>of(report.round().name()), CommentTables.row(folder, line).stream())
          .toList();
    }
  }

  private static Stream<String> header(AdoptionFolder folder) {
    return Stream.of(
            COLUMNS.stream().map(column -> folder.say("answer.export." + column)),
            Stream.of("outcome", "answer").map(column -> folder.say("adoption.file." + column)),
            Stream.of(folder.say("answer.export.files")))
        .flatMap(Function.identity());
  }

  private static List<Object> asWords(List<Object> row) {
    return row.stream().<Object>map(Object::toString).toList();
  }

  private static List<Object> row(AdoptionFolder folder, DispositionReport.Line line) {
    Comment comment = line.comment();
    return List.of(
        comment.number() == null ? "" : comment.number().toString(),
        comment.anchor().isWhole() ? folder.say("consultation.receipt.whole") : comment.label(),
        comment.text(),
        comment.proposed(),
        line.speaker(),
        line.from(),
        folder.say(line.outcomeKey()),
        line.words(),
        new OfflinePage.Links(HandedIn.links(folder, line)));
  }
}
