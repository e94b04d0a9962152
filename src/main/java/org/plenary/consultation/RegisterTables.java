package org.plenary.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final List<String> COLUMNS =
      List.of(
          "number", "round", "place", "quote", "kind", "severity", "text", "proposed", "reason",
          "author", "organisation", "capacity", "country", "region", "language", "channel",
          "state", "timing", "arrived");

  private final Register register;
  private final RoundRows rounds;
  private final Messages messages;

  RegisterTables(Register register, RoundRows rounds, Messages messages) {
    this.register = register;
    this.rounds = rounds;
    this.messages = messages;
  }

  /** Writes what the filter leaves, as far as this person may see it. */
  public JobWork work(Person by, RegisterFilter filter, Format format) {
    return progress -> {
      List<Comment> comments = read(by, filter, progress);
      progress.write(
          "comments." + format.ending,
          format.mediaType,
          out -> write(by, filter, format, comments, out));
      progress.say("consultation.job.exported", comments.size());
    };
  }

  private List<Comment> read(Person by, RegisterFilter filter, JobProgress progress) {
    int all = register.count(by, filter);
    progress.outOf(Math.max(1, (all + PAGE - 1) / PAGE));
    List<Comment> comments = new ArrayList<>();
    for (int offset = 0; offset < all; offset += PAGE) {
      comments.addAll(register.list(by, filter, RegisterOrder.NUMBER, offset, PAGE));
      progress.step();
    }
    return comments;
  }

  private void write(
      Person by,
      RegisterFilter filter,
      Format format,
      List<Comment> comments,
      OutputStream out)
      throws IOException {
    if (format == Format.ISO) {
      out.write(IsoTable.write("Comments", comments));
      return;
    }
    Map<RoundId, String> names =
        rounds.list(filter.guideline()).stream()
            .collect(Collectors.toMap(Round::id, Round::name));
    List<String> header =
        COLUMNS.stream().map(column -> text(by, "export." + column)).toList();
    List<List<Object>> rows =
        comments.stream().map(one -> cells(by, one, names.get(one.round()))).toList();
    if (format == Format.XLSX) {
      TableSheet.write("Comments", header, rows, out);
    } else {
      TableCsv.write(header, rows, out);
    }
  }

  private List<Object> cells(Person by, Comment one, String round) {
    return Stream.<Object>of(
            one.number() == null ? 0 : one.number(),
            round,
            one.label(),
            one.anchor().quote(),
            text(by, "kind." + TextKey.of(one.kind())),
            text(by, "severity." + TextKey.of(one.severity())),
            one.text(),
            one.proposed(),
            one.reason(),
            one.authorName(),
            one.organisation(),
            text(by, "capacity." + TextKey.of(one.capacity())),
            one.country(),
            one.region(),
            one.language().toLanguageTag(),
            text(by, "channel." + TextKey.of(one.channel())),
            text(by, "state." + TextKey.of(one.state())),
            text(by, "timing." + (one.isInformal() ? "informal" : "formal")),
            one.submittedAt() == null ? "" : one.submittedAt().toString())
        .toList();
  }

  private String text(Person by, String key) {
    return messages.get(by.locale(), "consultation." + key);
  }
}
