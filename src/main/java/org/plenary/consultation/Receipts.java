package org.plenary.consultation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final FileMentions mentions;
  private final Messages messages;
  private final Dates dates;

  Receipts(
      Attachments files,
      Guidelines guidelines,
      Drafts drafts,
      CommentLines lines,
      FileMentions mentions,
      Messages messages,
      Dates dates) {
    this.files = files;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.lines = lines;
    this.mentions = mentions;
    this.messages = messages;
    this.dates = dates;
  }

  /** Nine signs one can read out on the telephone. */
  static String newNumber() {
    String signs = Ids.next().toUpperCase(Locale.ROOT);
    return signs.substring(0, 4) + "-" + signs.substring(4, 8);
  }

  record Frozen(String pdf, String xlsx, ReceiptProof proof) {}

  Frozen freeze(Person by, Round round, Body body, BodyAnswer answer, List<Comment> comments) {
    byte[] table = table(by, round, comments);
    String tableHash = CommentWords.sha256(table);
    ReceiptProof proof = ReceiptProof.of(answer, tableHash);
    byte[] pdf =
        pdf(
            html(by, round)
                .of(body, answer, tableHash, proof, comments, mentions.of(comments, by.locale())));
    return new Frozen(
        keep(by, answer, PDF, ".pdf", pdf), keep(by, answer, TABLE, ".xlsx", table), proof);
  }

  /**
   * Puts files without a name in place of those with it; the table only where it said the name. The
   * others can be fetched no more, and leave the disk with the next sweep.
   */
  RemadeReceipt remake(
      Person by,
      Round round,
      Body body,
      BodyAnswer answer,
      List<Comment> comments,
      boolean withTable,
      Instant at) {
    String table =
        withTable
            ? replace(by, answer, TABLE, ".xlsx", table(by, round, comments))
            : answer.filesNow().xlsxSha256();
    RemadeReceipt since = new RemadeReceipt(at, "", table);
    byte[] pdf =
        pdf(
            html(by, round)
                .again(body, answer, since, comments, mentions.of(comments, by.locale())));
    return new RemadeReceipt(at, replace(by, answer, PDF, ".pdf", pdf), table);
  }

  /** What a table of these says that people typed, and what their files are called. */
  List<Map<TableColumn, String>> cells(Person by, List<Comment> comments) {
    return IsoTable.cells(comments, mentions.of(comments, by.locale()));
  }

  private byte[] table(Person by, Round round, List<Comment> comments) {
    return IsoTable.write(
        guidelines.get(round.guideline()).title(),
        comments,
        lines.of(comments),
        mentions.of(comments, by.locale()));
  }

  private ReceiptHtml html(Person by, Round round) {
    return new ReceiptHtml(
        messages,
        by.locale(),
        dates.in(by.locale(), by.zone()),
        guidelines.get(round.guideline()).title(),
        drafts.get(round.draft()),
        round);
  }

  private static byte[] pdf(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Pdf.write(html, pdf);
    return pdf.toByteArray();
  }

  private String replace(Person by, BodyAnswer answer, String field, String end, byte[] content) {
    files.list(answer.id().subject()).stream()
        .filter(file -> file.field().equals(field))
        .forEach(file -> files.forget(file.owner(), file.id(), by.id().value()));
    return keep(by, answer, field, end, content);
  }

  private String keep(Person by, BodyAnswer answer, String field, String end, byte[] content) {
    String name = "answer-" + answer.number() + "-" + answer.receipt() + end;
    InputStream in = new ByteArrayInputStream(content);
    return files.add(answer.id().subject(), field, name, in, by.id().value()).sha256();
  }

  /** The PDF, then the table. */
  List<Attachment> list(SubmissionId id) {
    return files.list(id.subject()).stream()
        .sorted(Comparator.comparing(Attachment::field))
        .toList();
  }
}
