package org.plenary.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plenary.consultation.Comment;
import org.plenary.consultation.FileMentions;
import org.plenary.consultation.Phrase;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.plenary.ui.RegionNames;
import org.springframework.web.util.HtmlUtils;

/** The report as a page to print. Whatever people typed is text in it, never markup. */
class ReportHtml {

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 22mm 18mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-family: %1$s;
          font-size: 8pt; color: #555 } }
      html, body { font-family: %1$s; font-size: 10pt; line-height: 1.45; color: #1b1c1f }
      h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 4mm 0 }
      h2 { font-size: 12pt; margin: 6mm 0 1mm 0; page-break-after: avoid }
      h3 { font-size: 10.5pt; margin: 5mm 0 1mm 0; border-top: 0.5pt solid #dedbd3;
        padding-top: 2mm; page-break-after: avoid }
      p { margin: 0 0 1.5mm 0; white-space: pre-wrap; word-wrap: break-word }
      table { border-collapse: collapse }
      th { text-align: left; font-weight: normal; padding: 0.4mm 6mm 0.4mm 0 }
      td { text-align: right }
      .what { color: #66645f; font-size: 8.5pt; margin: 0 }
      .became { font-weight: bold; margin-top: 1.5mm }
      """
          .formatted(Pdf.FONTS);

  /** Signs that no XML may hold; nobody types them on purpose. */
  private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private final Messages messages;
  private final FileMentions mentions;
  private final Locale locale;
  private final DispositionReport report;
  private final StringBuilder page = new StringBuilder();

  ReportHtml(Messages messages, FileMentions mentions, Locale locale, DispositionReport report) {
    this.messages = messages;
    this.mentions = mentions;
    this.locale = locale;
    this.report = report;
  }

  String page() {
    String title = text("answer.report.title", report.round().name());
    page.append("<html lang=\"").append(locale.toLanguageTag()).append("\"><head><title>");
    page.append(escaped(title)).append("</title>");
    page.append("<meta name=\"subject\" content=\"").append(escaped(report.guideline().title()));
    page.append("\"/><style>").append(STYLE).append("</style></head><body>");
    paragraph("what", report.guideline().title());
    element("h1", title);
    paragraph("", text("answer.report.draft", report.draft().number(), report.lines().size()));
    Release release = report.release();
    paragraph(
        "",
        release.isBeforeNextDraft()
            ? text("answer.report.early", report.draft().number() + 1)
            : "");
    if (release.isOverride()) {
      paragraph("became", text("answer.report.override", release.answersFor()));
      paragraph("", release.ground());
    }
    counts("outcome", report.byOutcome(), true);
    counts("kind", report.byKind(), true);
    counts("region", regions(), false);
    counts("body", report.byBody(), false);
    element("h2", text("answer.report.comments"));
    report.lines().forEach(this::line);
    if (!report.positions().isEmpty()) {
      element("h2", text("answer.report.positions"));
      report.positions().forEach(this::position);
    }
    return page.append("</body></html>").toString();
  }

  private Map<String, Integer> regions() {
    Map<String, Integer> named = new LinkedHashMap<>();
    report
        .byRegion()
        .forEach(
            (region, count) ->
                named.put(RegionNames.of(region, key -> messages.get(locale, key)), count));
    return named;
  }

  private void counts(String name, Map<String, Integer> counts, boolean areKeys) {
    element("h2", text("answer.report.by-" + name));
    page.append("<table>");
    counts.forEach(
        (key, count) -> {
          String label =
              areKeys
                  ? messages.get(locale, key)
                  : key.isEmpty() ? text("answer.report.no-" + name) : key;
          page.append("<tr><th>").append(escaped(label)).append("</th><td>");
          page.append(count).append("</td></tr>");
        });
    page.append("</table>");
  }

  private void line(DispositionReport.Line line) {
    Comment comment = line.comment();
    element(
        "h3",
        text(
            "consultation.receipt.comment",
            comment.number(),
            comment.anchor().isWhole() ? text("consultation.receipt.whole") : comment.label()));
    paragraph("what", line.speaker() + (line.from().isBlank() ? "" : ", " + line.from()));
    if (!comment.anchor().quote().isEmpty()) {
      paragraph("", "“" + comment.anchor().quote() + "”");
    }
    paragraph("", comment.text());
    if (!comment.proposed().isBlank()) {
      paragraph("what", text("consultation.receipt.proposed"));
      paragraph("", comment.proposed());
    }
    line.files().forEach(file -> paragraph("what", mentions.of(file, locale)));
    paragraph("became", messages.get(locale, line.outcomeKey()));
    paragraph("", line.words());
  }

  private void position(Phrase phrase) {
    element("h3", phrase.label());
    paragraph("", phrase.inBrackets());
    phrase.current().stream()
        .filter(one -> !one.comment().reason().isBlank())
        .forEach(one -> paragraph("what", one.name() + ": " + one.comment().reason()));
  }

  private void element(String name, String text) {
    page.append('<').append(name).append('>').append(escaped(text));
    page.append("</").append(name).append('>');
  }

  private void paragraph(String className, String text) {
    if (!text.isEmpty()) {
      page.append("<p class=\"").append(className).append("\">");
      page.append(escaped(text)).append("</p>");
    }
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(UNWANTED.matcher(text).replaceAll(""), "UTF-8");
  }
}
