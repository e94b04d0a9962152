package org.plenary.ui;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of well-formed HTML for {@link Pdf}: headings, paragraphs and tables of facts. Whatever
 * people typed is text in it, never markup, and reads in its own direction.
 */
public final class PaperPage {

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 22mm 18mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #555 } }
      body { font-family: %s; font-size: 10pt; line-height: 1.45; color: #1b1c1f;
        word-wrap: break-word }
      h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 4mm 0 }
      h2 { page-break-after: avoid }
      h3 { font-size: 9.5pt; margin: 4mm 0 1mm 0; page-break-after: avoid }
      p { margin: 0; white-space: pre-wrap }
      table { border-collapse: collapse; width: 100%%; table-layout: fixed }
      th { text-align: left; font-weight: normal; color: #4e4d4a; width: 40mm; padding: 0.6mm 0;
        vertical-align: top }
      td { padding: 0.6mm 0; vertical-align: top }
      .hash { font-size: 7.5pt }
      """
          .formatted(Pdf.FONTS);

  /** Signs that no XML may hold; nobody types them on purpose. */
  private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private final StringBuilder page = new StringBuilder();

  /**
   * @param ownStyle what this kind of page adds to the look they share
   */
  public PaperPage(String title, String ownStyle) {
    page.append("<html><head><title>")
        .append(escaped(title))
        .append("</title><style>")
        .append(STYLE)
        .append(ownStyle)
        .append("</style></head><body>");
  }

  public void element(String name, String text) {
    page.append('<').append(name).append(" dir=\"auto\">").append(escaped(text));
    page.append("</").append(name).append('>');
  }

  public void paragraph(String className, String text) {
    page.append("<p dir=\"auto\" class=\"")
        .append(className)
        .append("\">")
        .append(escaped(text))
        .append("</p>");
  }

  /** Begins a table of facts. */
  public void startTable(String className) {
    page.append("<table class=\"").append(className).append("\">");
  }

  public void fact(String name, String value) {
    row("", name, value);
  }

  /** A fact of many letters nobody reads but to compare. */
  public void hash(String name, String value) {
    row("hash", name, value);
  }

  public void endTable() {
    page.append("</table>");
  }

  public String html() {
    return page + "</body></html>";
  }

  private void row(String className, String name, String value) {
    page.append("<tr><th>").append(escaped(name)).append("</th><td dir=\"auto\" class=\"");
    page.append(className).append("\">").append(escaped(value)).append("</td></tr>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(UNWANTED.matcher(text).replaceAll(""), "UTF-8");
  }
}
