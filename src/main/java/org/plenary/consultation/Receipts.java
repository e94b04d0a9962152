package org.plenary.consultation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.group.Body;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.shared.Ids;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.springframework.stereotype.Component;

/** Freezes a body's answer as a PDF to read and a table to work with, each with its hash. */
@Component
class Receipts {

  static final String PDF = "receipt";
  static final String TABLE = "table";

  private final Attachments files;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final CommentLines lines;
  private final Messages messages;
  private final Dates dates;

  Receipts(
      Attachments files,
      Guidelines guidelines,
      Drafts drafts,
      CommentLines lines,
      Messages messages,
      Dates dates) {
    this.files = files;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.lines = lines;
    this.messages = messages;
    this.dates = dates;
  }

  record Hashes(String pdf, String xlsx) {}

  /** Nine signs one can read out on the telephone. */
  static String newNumber() {
    String signs = Ids.next().toUpperCase(Locale.ROOT);
    return signs.substring(0, 4) + "-" + signs.substring(4, 8);
  }

  Hashes freeze(Person by, Round round, Body body, BodyAnswer answer, List<Comment> comments) {
    String title = guidelines.get(round.guideline()).title();
    byte[] table = IsoTable.write(title, comments, lines.of(comments));
    String tableHash = CommentWords.sha256(table);
    ReceiptHtml html =
        new ReceiptHtml(
            messages,
            by.locale(),
            dates.in(by.locale(), by.zone()),
            title,
            drafts.get(round.draft()),
            round);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Pdf.write(html.of(body, answer, tableHash, comments), pdf);
    String name = "answer-" + answer.number() + "-" + answer.receipt();
    return new Hashes(
        keep(by, answer, PDF, name + ".pdf", pdf.toByteArray()).sha256(),
        keep(by, answer, TABLE, name + ".xlsx", table).sha256());
  }

  private Attachment keep(Person by, BodyAnswer answer, String field, String name, byte[] content) {
    return files.add(
        answer.id().subject(), field, name, new ByteArrayInputStream(content), by.id().value());
  }

  /** The PDF, then the table. */
  List<Attachment> list(SubmissionId id) {
    return files.list(id.subject()).stream()
        .sorted(Comparator.comparing(Attachment::field))
        .toList();
  }
}
