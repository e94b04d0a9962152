package org.plenary.consultation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.group.Body;
import org.plenary.guideline.Draft;
import org.plenary.shared.Deadline;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.plenary.ui.ReaderDates;
import org.springframework.web.util.HtmlUtils;

/** A body's answer as a page of HTML. Whatever people typed is text in it, never markup. */
class ReceiptHtml {

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 22mm 18mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #555 } }
      body { font-family: %s; font-size: 10pt; line-height: 1.45; color: #1b1c1f }
      h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 4mm 0 }
      h2 { font-size: 10.5pt; margin: 6mm 0 1mm 0; border-top: 0.5pt solid #dedbd3;
        padding-top: 2mm; page-break-after: avoid }
      p { margin: 0 0 1.5mm 0; white-space: pre-wrap }
      table { border-collapse: collapse; width: 100%% }
      th { text-align: left; font-weight: normal; color: #4e4d4a; width: 40mm; padding: 0.6mm 0;
        vertical-align: top }
      td { padding: 0.6mm 0; vertical-align: top; word-wrap: break-word }
      .what { color: #66645f; font-size: 8.5pt; margin: 0 }
      .hash { font-size: 7.5pt }
      """
          .formatted(Pdf.FONTS);

  /** Signs that no XML may hold; nobody types them on purpose. */
  private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private final Messages messages;
  private final Locale locale;
  private final ReaderDates dates;
  private final String guideline;
  private final Draft draft;
  private final Round round;
  private final StringBuilder page = new StringBuilder();

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

  String of(Body body, BodyAnswer answer, String tableHash, List<Comment> comments) {
    page.append("<html><head><title>")
        .append(escaped(body.name()))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body>");
    paragraph("what", guideline);
    element("h1", text("title", body.name(), answer.comments()));
    page.append("<table>");
    fact("receipt", answer.receipt());
    fact("body", body.name() + (body.country().isBlank() ? "" : ", " + body.country()));
    fact("round", round.name());
    fact("draft", text("draft-number", draft.number()));
    fact("answer", String.valueOf(answer.number()));
    fact(
        "submitted", dates.deadline(new Deadline(answer.submittedAt(), round.closes().zone(), "")));
    fact("by", answer.submittedBy());
    if (answer.isInformal()) {
      fact("timing", text("informal"));
    }
    hash("draft-sha256", draft.sha256() == null ? "" : draft.sha256());
    hash("table-sha256", tableHash);
    page.append("</table>");
    comments.forEach(this::comment);
    return page.append("</body></html>").toString();
  }

  private void comment(Comment comment) {
    element("h2", text("comment", comment.number(), place(comment)));
    paragraph(
        "what",
        text(
            "what." + TextKey.of(comment.kind()),
            text("severity." + TextKey.of(comment.severity()))));
    if (!comment.anchor().quote().isEmpty()) {
      paragraph("", "“" + comment.anchor().quote() + "”");
    }
    paragraph("", comment.text());
    if (!comment.proposed().isBlank()) {
      paragraph("what", text("proposed"));
      paragraph("", comment.proposed());
    }
    if (!comment.reason().isBlank()) {
      paragraph("what", text("reason"));
      paragraph("", comment.reason());
    }
  }

  private String place(Comment comment) {
    return comment.anchor().isWhole() ? text("whole") : comment.label();
  }

  private void fact(String key, String value) {
    row("", key, value);
  }

  private void hash(String key, String value) {
    row(" class=\"hash\"", key, value);
  }

  private void row(String attributes, String key, String value) {
    page.append("<tr><th>").append(escaped(text(key))).append("</th><td").append(attributes);
    page.append('>').append(escaped(value)).append("</td></tr>");
  }

  private void element(String name, String text) {
    page.append('<').append(name).append('>').append(escaped(text));
    page.append("</").append(name).append('>');
  }

  private void paragraph(String className, String text) {
    page.append("<p class=\"").append(className).append("\">").append(escaped(text)).append("</p>");
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, "consultation.receipt." + key, arguments);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(UNWANTED.matcher(text).replaceAll(""), "UTF-8");
  }
}
