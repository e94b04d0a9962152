package org.plenary.consultation;

import java.util.regex.Pattern;
import org.plenary.ui.Pdf;
import org.springframework.web.util.HtmlUtils;

/** A receipt as a page of HTML; whatever people typed is text in it, never markup. */
final class ReceiptPage {

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

  private final StringBuilder page = new StringBuilder();

  ReceiptPage(String title) {
    page.append("<html><head><title>")
        .append(escaped(title))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body>");
  }

  void element(String name, String text) {
    page.append('<').append(name).append('>').append(escaped(text));
    page.append("</").append(name).append('>');
  }

  void paragraph(String className, String text) {
    page.append("<p class=\"").append(className).append("\">").append(escaped(text)).append("</p>");
  }

  void startTable() {
    page.append("<table>");
  }

  void fact(String name, String value) {
    row("", name, value);
  }

  void hash(String name, String value) {
    row(" class=\"hash\"", name, value);
  }

  void endTable() {
    page.append("</table>");
  }

  String html() {
    return page + "</body></html>";
  }

  private void row(String attributes, String name, String value) {
    page.append("<tr><th>").append(escaped(name)).append("</th><td").append(attributes);
    page.append('>').append(escaped(value)).append("</td></tr>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(UNWANTED.matcher(text).replaceAll(""), "UTF-8");
  }
}
