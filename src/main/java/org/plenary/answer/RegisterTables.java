package org.plenary.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.FileMentions;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.TableExports;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.plenary.job.JobWork;
import org.plenary.ui.Messages;
import org.plenary.ui.TableCsv;
import org.plenary.ui.TableSheet;
import org.springframework.stereotype.Service;

/** The register as a file: a plain table with every column, or the ISO/IEC comment table. */
@Service
public class RegisterTables {

  /** What the file can be. */
  public enum Format {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=utf-8"),
    /** The eight columns, which can be read back in. */
    ISO("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
      this.ending = ending;
      this.mediaType = mediaType;
    }
  }

  private static final int PAGE = 500;

  private final Register register;
  private final Rounds rounds;
  private final RegisterCells cells;
  private final TableExports exports;
  private final FileMentions files;
  private final Messages messages;

  RegisterTables(
      Register register,
      Rounds rounds,
      RegisterCells cells,
      TableExports exports,
      FileMentions files,
      Messages messages) {
    this.register = register;
    this.rounds = rounds;
    this.cells = cells;
    this.exports = exports;
    this.files = files;
    this.messages = messages;
  }

  /** Writes what the filter leaves, as far as this person may see it, in the order they read it. */
  public JobWork work(Person by, RegisterFilter filter, RegisterOrder order, Format format) {
    return progress -> {
      List<Comment> comments = read(by, filter, order, progress);
      progress.write(
          "comments." + format.ending,
          format.mediaType,
          out -> write(by, filter, format, comments, out));
      progress.say("consultation.job.exported", comments.size());
    };
  }

  private List<Comment> read(
      Person by, RegisterFilter filter, RegisterOrder order, JobProgress progress) {
    int all = register.count(by, filter);
    progress.outOf(Math.max(1, (all + PAGE - 1) / PAGE));
    List<Comment> comments = new ArrayList<>();
    for (int offset = 0; offset < all; offset += PAGE) {
      comments.addAll(register.list(by, filter, order, offset, PAGE));
      progress.step();
    }
    return comments;
  }

  private void write(
      Person by, RegisterFilter filter, Format format, List<Comment> comments, OutputStream out)
      throws IOException {
    Function<Comment, String> handedIn = files.of(comments, by.locale());
    if (format == Format.ISO) {
      out.write(exports.write("Comments", comments, handedIn));
      return;
    }
    Map<RoundId, String> names =
        rounds.list(filter.guideline()).stream().collect(Collectors.toMap(Round::id, Round::name));
    List<String> header =
        RegisterCells.COLUMNS.stream().map(column -> text(by, "answer.export." + column)).toList();
    Map<CommentId, Answer> answers = register.findAnswers(by, comments);
    List<List<Object>> rows =
        comments.stream()
            .map(
                one ->
                    cells.of(
                        by,
                        one,
                        names.get(one.round()),
                        answers.get(one.id()),
                        handedIn.apply(one)))
            .toList();
    if (format == Format.XLSX) {
      TableSheet.write("Comments", header, rows, out);
    } else {
      TableCsv.write(header, rows, out);
    }
  }

  private String text(Person by, String key) {
    return messages.get(by.locale(), key);
  }
}
