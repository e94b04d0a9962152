package org.plenary.guideline;

import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.ui.Pdf;
import org.springframework.web.util.HtmlUtils;

/**
 * A draft as a page of HTML that needs nothing else, for browsers and for PDF. Whatever people
 * wrote is text in it, never markup.
 */
class DraftHtml {

  private static final Pattern MARK = Pattern.compile(Pattern.quote(Paragraph.NOTE_MARK));

  private final DraftSheet sheet;
  private final DraftLines lines;
  private final NoteNumbers notes;
  private final StringBuilder page = new StringBuilder();
  private int openLists;

  DraftHtml(DraftSheet sheet) {
    this.sheet = sheet;
    lines = DraftLines.of(sheet.paragraphs(), sheet.language());
    notes = NoteNumbers.of(sheet.paragraphs());
  }

  String html() {
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(escaped(sheet.language().toLanguageTag()))
        .append("\" dir=\"")
        .append(sheet.isRightToLeft() ? "rtl" : "ltr")
        .append("\"><head><meta charset=\"utf-8\" />")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" /><title>")
        .append(escaped(sheet.title() + ", " + sheet.draftName()))
        .append("</title><meta name=\"subject\" content=\"")
        .append(escaped(sheet.title()))
        .append("\" /><style>")
        .append(DraftStyle.CSS.formatted(Pdf.FONTS))
        .append("</style></head><body><main>");
    element("h1", "", escaped(sheet.title()));
    element("p", "facts", escaped(sheet.facts()));
    sheet.proof().forEach(line -> element("p", "facts small", escaped(line)));
    sheet.paragraphs().forEach(this::paragraph);
    closeLists(0);
    return page.append("</main></body></html>").toString();
  }

  private void paragraph(Paragraph paragraph) {
    switch (paragraph.kind()) {
      case HEADING -> heading(paragraph);
      case TEXT -> {
        closeLists(0);
        element("p", "text", number(paragraph) + lines(paragraph), paragraph.id());
      }
      case LIST_ITEM -> item(paragraph);
      case TABLE -> table(paragraph);
      case FOOTNOTE -> element("p", "note", number(paragraph) + lines(paragraph), paragraph.id());
    }
  }

  private void heading(Paragraph heading) {
    closeLists(0);
    String name = "h" + Math.min(6, heading.level() + 1);
    element(name, "", number(heading) + lines(heading), heading.id());
  }

  /** Lists lie inside the item above them; an item stays open for its own notes and lists. */
  private void item(Paragraph item) {
    if (item.level() <= openLists) {
      closeLists(item.level());
      page.append("</li>");
    }
    while (openLists < item.level()) {
      page.append(openLists + 1 < item.level() ? "<ul><li>" : "<ul>");
      openLists++;
    }
    page.append("<li id=\"").append(anchor(item.id())).append("\">");
    element("div", "text", number(item) + lines(item));
  }

  private void closeLists(int level) {
    while (openLists > level) {
      page.append("</li></ul>");
      openLists--;
    }
  }

  private void table(Paragraph table) {
    closeLists(0);
    List<DraftLine> numbered = lines.get(table.id());
    List<List<String>> rows = TableText.rows(table.text());
    Deque<String> calls = notes.calls(table);
    page.append("<div class=\"text\" id=\"").append(anchor(table.id())).append("\">");
    page.append(number(table)).append("<table>");
    for (int row = 0; row < rows.size(); row++) {
      page.append(row == 0 ? "<thead><tr>" : "<tr>");
      row(rows.get(row), row == 0 ? "th" : "td", numbered.get(row), calls);
      page.append(row == 0 ? "</tr></thead><tbody>" : "</tr>");
    }
    page.append("</tbody></table></div>");
  }

  private void row(List<String> cells, String name, DraftLine line, Deque<String> calls) {
    for (int column = 0; column < cells.size(); column++) {
      page.append('<').append(name).append(column == 0 ? lineAttributes(line) : "");
      end(name, "", marked(escaped(cells.get(column)), calls));
    }
  }

  private String number(Paragraph paragraph) {
    return "<span class=\"number\">" + escaped(sheet.shownNumber(paragraph)) + "</span> ";
  }

  private String lines(Paragraph paragraph) {
    Deque<String> calls = notes.calls(paragraph);
    StringBuilder text = new StringBuilder();
    for (DraftLine line : lines.get(paragraph.id())) {
      text.append("<span class=\"line\"")
          .append(lineAttributes(line))
          .append('>')
          .append(marked(escaped(line.text()), calls))
          .append(" </span>");
    }
    return text.toString();
  }

  private static String lineAttributes(DraftLine line) {
    String id = " id=\"L" + line.number() + "\"";
    return line.isNumbered() ? id + " data-line=\"" + line.number() + "\"" : id;
  }

  private static String marked(String escaped, Deque<String> calls) {
    return MARK.matcher(escaped)
        .replaceAll(found -> calls.isEmpty() ? "" : "<sup>" + calls.pop() + "</sup>");
  }

  private static String anchor(ParagraphId id) {
    return GuidelineRoutes.anchor(id);
  }

  private void element(String name, String className, String html, ParagraphId id) {
    page.append('<').append(name).append(" id=\"").append(anchor(id)).append('"');
    end(name, className, html);
  }

  private void element(String name, String className, String html) {
    page.append('<').append(name);
    end(name, className, html);
  }

  private void end(String name, String className, String html) {
    if (!className.isEmpty()) {
      page.append(" class=\"").append(className).append('"');
    }
    page.append('>').append(html).append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
