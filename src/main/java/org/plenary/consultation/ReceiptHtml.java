package org.plenary.consultation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;
import org.plenary.guideline.Draft;
import org.plenary.shared.Deadline;
import org.plenary.ui.Messages;
import org.plenary.ui.PaperPage;
import org.plenary.ui.ReaderDates;

/** What a receipt says of a body's answer: the facts, then every comment. */
class ReceiptHtml {

  private static final String STYLE =
      """
      h2 { font-size: 10.5pt; margin: 6mm 0 1mm 0; border-top: 0.5pt solid #dedbd3;
        padding-top: 2mm }
      p { margin-bottom: 1.5mm }
      .what { color: #66645f; font-size: 8.5pt; margin: 0 }
      """;

  private final Messages messages;
  private final Locale locale;
  private final ReaderDates dates;
  private final String guideline;
  private final Draft draft;
  private final Round round;

  ReceiptHtml(
      Messages messages,
      Locale locale,
      ReaderDates dates,
      String guideline,
      Draft draft,
      Round round) {
    this.messages = messages;
    this.locale = locale;
    this.dates = dates;
    this.guideline = guideline;
    this.draft = draft;
    this.round = round;
  }

  String of(
      Body body,
      BodyAnswer answer,
      String tableHash,
      ReceiptProof proof,
      List<Comment> comments,
      Function<Comment, String> files) {
    PaperPage page = begin(body, answer, tableHash, proof);
    page.endTable();
    return end(page, comments, files);
  }

  /** The receipt once more without a name: the same numbers, and that it is not the first copy. */
  String again(
      Body body,
      BodyAnswer answer,
      RemadeReceipt since,
      List<Comment> comments,
      Function<Comment, String> files) {
    PaperPage page = begin(body, answer, answer.xlsxSha256(), answer.proof());
    if (!since.xlsxSha256().equals(answer.xlsxSha256())) {
      page.hash(text("table-since"), since.xlsxSha256());
    }
    page.hash(text("first-copy"), answer.pdfSha256());
    page.endTable();
    page.paragraph("what", text("remade", dates.moment(since.at())));
    return end(page, comments, files);
  }

  private PaperPage begin(
      Body body, BodyAnswer answer, String tableHash, @Nullable ReceiptProof proof) {
    PaperPage page = new PaperPage(body.name(), STYLE);
    page.paragraph("what", guideline);
    page.element("h1", text("title", body.name(), answer.comments()));
    page.startTable("");
    page.fact(text("receipt"), answer.receipt());
    page.fact(text("body"), body.name() + (body.country().isBlank() ? "" : ", " + body.country()));
    page.fact(text("round"), round.name());
    page.fact(text("draft"), text("draft-number", draft.number()));
    page.fact(text("answer"), String.valueOf(answer.number()));
    page.fact(
        text("submitted"),
        dates.deadline(new Deadline(answer.submittedAt(), round.closes().zone(), "")));
    page.fact(text("by"), answer.submittedBy());
    if (answer.isInformal()) {
      page.fact(text("timing"), text("informal"));
    }
    page.hash(text("draft-sha256"), draft.sha256() == null ? "" : draft.sha256());
    page.hash(text("table-sha256"), tableHash);
    if (proof != null) {
      page.hash(text("proof"), proof.sha256());
    }
    return page;
  }

  private String end(PaperPage page, List<Comment> comments, Function<Comment, String> files) {
    comments.forEach(comment -> add(page, comment, files.apply(comment)));
    return page.html();
  }

  private void add(PaperPage page, Comment comment, String files) {
    page.element("h2", text("comment", comment.number(), place(comment)));
    page.paragraph(
        "what",
        text(
            "what." + TextKey.of(comment.kind()),
            comment.stance() == null
                ? text("severity." + TextKey.of(comment.severity()))
                : messages.get(
                    locale, "consultation.position.stance." + TextKey.of(comment.stance()))));
    if (!comment.anchor().quote().isEmpty()) {
      page.paragraph("", "“" + comment.anchor().quote() + "”");
    }
    page.paragraph("", comment.text());
    if (!comment.proposed().isBlank()) {
      page.paragraph("what", text("proposed"));
      page.paragraph("", comment.proposed());
    }
    if (!comment.reason().isBlank()) {
      page.paragraph("what", text("reason"));
      page.paragraph("", comment.reason());
    }
    if (!files.isEmpty()) {
      page.paragraph("what", text("files"));
      page.paragraph("", files);
    }
  }

  private String place(Comment comment) {
    return comment.anchor().isWhole() ? text("whole") : comment.label();
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, "consultation.receipt." + key, arguments);
  }
}
