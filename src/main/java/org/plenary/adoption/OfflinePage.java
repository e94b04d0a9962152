package org.plenary.adoption;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** An HTML page that needs nothing beside itself. Whatever is written into it is escaped. */
final class OfflinePage {

  /** The language whose scripts run from the right, in the words of HTML. */
  private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ur");

  private final StringBuilder html = new StringBuilder();

  /** Leads to another file of the same folder or below. */
  record Link(String file, String words) {}

  /** A cell of links; as words where there is nothing to follow. */
  record Links(List<Link> links) {

    @Override
    public String toString() {
      return links.stream().map(Link::words).collect(Collectors.joining("\n"));
    }
  }

  OfflinePage(String title, Locale language) {
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(escape(language.toLanguageTag()))
        .append(RIGHT_TO_LEFT.contains(language.getLanguage()) ? "\" dir=\"rtl" : "")
        .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"")
        .append(" content=\"width=device-width, initial-scale=1\"><title>")
        .append(escape(title))
        .append("</title><style>")
        .append(OfflineStyle.CSS)
        .append("</style></head><body><main>\n");
  }

  OfflinePage heading(int level, String text) {
    String name = "h" + level;
    html.append('<' + name + " dir=\"auto\">").append(escape(text)).append("</" + name + ">\n");
    return this;
  }

  /** What the program says. */
  OfflinePage text(String text) {
    return paragraph("second", text);
  }

  /** What people wrote, in the lines they wrote it. */
  OfflinePage said(String text) {
    return text.isBlank() ? this : paragraph("said", text);
  }

  private OfflinePage paragraph(String name, String text) {
    html.append("<p class=\"" + name + "\" dir=\"auto\">").append(escape(text)).append("</p>\n");
    return this;
  }

  OfflinePage beginLinks() {
    html.append("<ul class=\"files\">\n");
    return this;
  }

  OfflinePage endLinks() {
    html.append("</ul>\n");
    return this;
  }

  /** A link to another file of the same folder or below. */
  OfflinePage item(String file, String words) {
    html.append("<li>");
    return link(file, words).raw("</li>\n");
  }

  OfflinePage link(String file, String words) {
    html.append("<a dir=\"auto\" href=\"").append(escape(file)).append("\">");
    return raw(escape(words)).raw("</a>");
  }

  OfflinePage list(List<String> items) {
    html.append("<ol>");
    items.forEach(item -> html.append("<li dir=\"auto\">").append(escape(item)).append("</li>"));
    return raw("</ol>\n");
  }

  /**
   * On a narrow page each row stands as a card, its cells under their names. A cell is text or
   * {@link Links}.
   */
  OfflinePage table(List<String> header, List<? extends List<?>> rows) {
    html.append("<table><thead><tr>");
    header.forEach(name -> html.append("<th scope=\"col\">").append(escape(name)).append("</th>"));
    html.append("</tr></thead><tbody>\n");
    for (List<?> row : rows) {
      html.append("<tr>");
      for (int at = 0; at < row.size(); at++) {
        html.append("<td dir=\"auto\" data-name=\"").append(escape(header.get(at))).append("\">");
        cell(row.get(at));
        html.append("</td>");
      }
      html.append("</tr>\n");
    }
    return raw("</tbody></table>\n");
  }

  private void cell(Object content) {
    if (content instanceof Links links && !links.links().isEmpty()) {
      beginLinks();
      links.links().forEach(link -> item(link.file(), link.words()));
      endLinks();
    } else {
      html.append(escape(content.toString()));
    }
  }

  /** Begins a paragraph of pieces that are {@link #piece} each. */
  OfflinePage begin(String number) {
    html.append("<p dir=\"auto\"><span class=\"number\">").append(escape(number));
    return raw("</span> ");
  }

  OfflinePage piece(String tag, String words) {
    html.append('<' + tag + '>').append(escape(words)).append("</" + tag + '>');
    return this;
  }

  OfflinePage end() {
    return raw("</p>\n");
  }

  /**
   * A table that people wrote: each cell writes its {@link #piece pieces}. It keeps its shape on a
   * narrow page.
   */
  OfflinePage sheet(List<? extends List<? extends Runnable>> rows) {
    html.append("<div class=\"sheet\"><table><tbody>\n");
    for (List<? extends Runnable> row : rows) {
      String name = row == rows.get(0) ? "th" : "td";
      html.append("<tr>");
      for (Runnable cell : row) {
        html.append('<' + name + " dir=\"auto\">");
        cell.run();
        html.append("</" + name + '>');
      }
      html.append("</tr>\n");
    }
    return raw("</tbody></table></div>\n");
  }

  String html() {
    return html + "</main></body></html>\n";
  }

  private OfflinePage raw(String markup) {
    html.append(markup);
    return this;
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
