package org.plenary.adoption;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** An HTML page that needs nothing beside itself. Whatever is written into it is escaped. */
final class OfflinePage {

  private static final String STYLE =
      """
      body{font:16px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;
      color:#1a1f26;background:#fff}table{border-collapse:collapse;width:100%}th,td{border:1px solid
      #8a94a0;padding:.35rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
      ins{background:#dff3e2}del{background:#fbe1e1}pre{white-space:pre-wrap;font:inherit}
      code{overflow-wrap:anywhere}
      """;

  private final StringBuilder html = new StringBuilder();

  OfflinePage(String title, Locale language) {
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language.toLanguageTag())
        .append(
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width\">")
        .append("<title>")
        .append(escape(title))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body>\n");
    heading(1, title);
  }

  OfflinePage heading(int level, String text) {
    html.append("<h" + level + ">").append(escape(text)).append("</h" + level + ">\n");
    return this;
  }

  OfflinePage text(String text) {
    html.append("<pre dir=\"auto\">").append(escape(text)).append("</pre>\n");
    return this;
  }

  /** A link to another file beside this one. */
  OfflinePage link(String file, String words) {
    html.append("<p><a href=\"")
        .append(escape(file))
        .append("\">")
        .append(escape(words))
        .append("</a></p>\n");
    return this;
  }

  OfflinePage list(List<String> items) {
    html.append("<ol>");
    items.forEach(item -> html.append("<li dir=\"auto\">").append(escape(item)).append("</li>"));
    html.append("</ol>\n");
    return this;
  }

  OfflinePage table(List<String> header, List<List<Object>> rows) {
    html.append("<table><thead><tr>");
    header.forEach(name -> html.append("<th>").append(escape(name)).append("</th>"));
    html.append("</tr></thead><tbody>\n");
    for (List<Object> row : rows) {
      html.append("<tr>");
      row.forEach(
          cell -> html.append("<td dir=\"auto\">").append(escape(cell.toString())).append("</td>"));
      html.append("</tr>\n");
    }
    html.append("</tbody></table>\n");
    return this;
  }

  /** Begins a paragraph of pieces that are {@link #piece} each. */
  OfflinePage begin(String number) {
    html.append("<p dir=\"auto\"><b>").append(escape(number)).append("</b> ");
    return this;
  }

  OfflinePage piece(String tag, String words) {
    html.append('<' + tag + '>').append(escape(words)).append("</" + tag + '>');
    return this;
  }

  OfflinePage end() {
    html.append("</p>\n");
    return this;
  }

  String html() {
    return html + "</body></html>\n";
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
