package org.plenary.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSection;
import org.plenary.ui.Pdf;
import org.springframework.web.util.HtmlUtils;

/** A frozen copy as a page of HTML. Whatever people typed is text in it, never markup. */
class CopyHtml {

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 22mm 18mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #555 } }
      body { font-family: %s; font-size: 10pt; line-height: 1.45; color: #1b1c1f;
        word-wrap: break-word }
      h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 4mm 0 }
      h2 { font-size: 12.5pt; margin: 8mm 0 2mm 0; border-bottom: 0.5pt solid #87827a }
      h3 { font-size: 9.5pt; margin: 4mm 0 1mm 0; page-break-after: avoid }
      p { margin: 0; white-space: pre-wrap }
      table { border-collapse: collapse; width: 100%%; table-layout: fixed }
      th { text-align: left; font-weight: normal; color: #4e4d4a; width: 40mm; padding: 0.6mm 0;
        vertical-align: top }
      td { padding: 0.6mm 0; vertical-align: top }
      .none { color: #66645f }
      .row { margin: 1mm 0 2mm 0; padding-left: 3mm; border-left: 1pt solid #dedbd3 }
      .hash { font-size: 7.5pt }
      """
          .formatted(Pdf.FONTS);

  /** Signs that no XML may hold; nobody types them on purpose. */
  private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private final CopyWords words;
  private final Submission sent;
  private final StringBuilder page = new StringBuilder();

  CopyHtml(CopyWords words, Submission sent) {
    this.words = words;
    this.sent = sent;
  }

  String html() {
    page.append("<html><head><title>")
        .append(escaped(sent.title()))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body>");
    paragraph("", words.edition().name());
    element("h1", sent.title());
    receipt();
    Map<String, Object> context = EntryForms.context(sent.category(), sent.applicantType());
    for (FormSection section : sent.form().shownSections(sent.answers(), context)) {
      element("h2", section.title());
      section.shownFields(sent.answers(), context).forEach(field -> answer(field, sent.answers()));
    }
    return page.append("</body></html>").toString();
  }

  private void receipt() {
    page.append("<table>");
    fact("entry.copy.receipt", sent.receipt());
    fact("entry.copy.arrived", words.arrived(sent));
    fact("entry.copy.version", String.valueOf(sent.version()));
    fact("entry.copy.category", words.category(sent));
    fact("entry.copy.applicant", sent.applicant());
    page.append("<tr><th>")
        .append(escaped(words.text("entry.copy.sha256")))
        .append("</th><td class=\"hash\">")
        .append(sent.sha256())
        .append("</td></tr></table>");
    NameGone gone = sent.nameGone();
    if (gone != null) {
      paragraph("hash", words.text("entry.copy.name-gone", words.day(gone), gone.sha256()));
    }
  }

  private void fact(String key, String value) {
    page.append("<tr><th>")
        .append(escaped(words.text(key)))
        .append("</th><td dir=\"auto\">")
        .append(escaped(value))
        .append("</td></tr>");
  }

  private void answer(FormField field, Answers answers) {
    if (!field.type().isAnswered()) {
      return;
    }
    element("h3", field.label());
    if (!answers.has(field.key())) {
      paragraph("none", words.text("entry.copy.no-answer"));
      return;
    }
    switch (field.type()) {
      case ROWS -> answers.rows(field.key()).forEach(row -> row(field, row));
      case FILES -> files(field, answers);
      case CHECKBOX -> paragraph("", words.text("entry.copy.yes"));
      case CHOICE, CHOICES -> paragraph("", String.join(", ", choices(field, answers)));
      default -> paragraph("", answers.text(field.key()) + unit(field));
    }
  }

  private void row(FormField field, Answers row) {
    page.append("<div class=\"row\"><table>");
    for (FormField child : field.children()) {
      page.append("<tr><th>")
          .append(escaped(child.label()))
          .append("</th><td dir=\"auto\">")
          .append(escaped(row.text(child.key())))
          .append("</td></tr>");
    }
    page.append("</table></div>");
  }

  private void files(FormField field, Answers answers) {
    answers
        .files(field.key())
        .forEach(
            file -> {
              paragraph("", file.name());
              paragraph("hash", words.text("entry.copy.file", file.size(), file.sha256()));
            });
  }

  private static List<String> choices(FormField field, Answers answers) {
    return answers.choices(field.key()).stream().map(field::labelOf).toList();
  }

  private static String unit(FormField field) {
    return field.unit().isEmpty() ? "" : " " + field.unit();
  }

  private void element(String name, String text) {
    page.append('<').append(name).append(" dir=\"auto\">").append(escaped(text));
    page.append("</").append(name).append('>');
  }

  private void paragraph(String className, String text) {
    page.append("<p dir=\"auto\" class=\"")
        .append(className)
        .append("\">")
        .append(escaped(text))
        .append("</p>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(UNWANTED.matcher(text).replaceAll(""), "UTF-8");
  }
}
