package org.plenary.guideline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * A draft as a word processor's document. It carries each paragraph's id, so that it finds its
 * place again when the file comes back, and which state of the draft it shows, so that nothing
 * written since is lost.
 */
final class DocxWriter {

  private final DraftSheet sheet;
  private final XWPFDocument document = new XWPFDocument();
  private int bookmarks;

  DocxWriter(DraftSheet sheet) {
    this.sheet = sheet;
  }

  byte[] write() {
    DocxLook.apply(document, sheet);
    document
        .getProperties()
        .getCustomProperties()
        .addProperty(ExportedFrom.PROPERTY, sheet.from().written());
    front("PlenaryTitle", sheet.title());
    front("PlenaryFront", sheet.facts());
    sheet.proof().forEach(line -> front("PlenaryFront", line));
    Deque<Paragraph> left = new ArrayDeque<>(sheet.paragraphs());
    while (!left.isEmpty()) {
      Paragraph paragraph = left.pop();
      Deque<Paragraph> notes = new ArrayDeque<>();
      while (!left.isEmpty() && left.peek().kind() == ParagraphKind.FOOTNOTE) {
        notes.add(left.pop());
      }
      paragraph(paragraph, notes);
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      document.close();
      return out.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void front(String style, String text) {
    XWPFParagraph line = paragraph(style);
    CTBookmark start = bookmark(line, WordMarkup.FRONT_BOOKMARK + bookmarks);
    line.createRun().setText(text);
    line.getCTP().addNewBookmarkEnd().setId(start.getId());
  }

  private void paragraph(Paragraph paragraph, Deque<Paragraph> notes) {
    if (paragraph.kind() == ParagraphKind.FOOTNOTE) {
      // A note before all text has nothing to hang on; it stays a line of its own.
      write(paragraph(WordMarkup.TEXT_STYLE), paragraph, new ArrayDeque<>());
      return;
    }
    if (paragraph.kind() == ParagraphKind.TABLE) {
      XWPFParagraph caption = paragraph(WordMarkup.TABLE_NUMBER_STYLE);
      CTBookmark start = bookmark(caption, paragraph);
      number(caption, paragraph);
      caption.getCTP().addNewBookmarkEnd().setId(start.getId());
      table(paragraph, notes);
    } else {
      write(paragraph(style(paragraph)), paragraph, notes);
    }
  }

  private static String style(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case HEADING -> "Heading" + paragraph.level();
      case LIST_ITEM -> WordMarkup.ITEM_STYLE + paragraph.level();
      default -> WordMarkup.TEXT_STYLE;
    };
  }

  private void write(XWPFParagraph place, Paragraph paragraph, Deque<Paragraph> notes) {
    CTBookmark start = bookmark(place, paragraph);
    number(place, paragraph);
    words(place, paragraph.text(), notes);
    // Notes nobody calls are called at the end, or their words would be lost.
    while (!notes.isEmpty()) {
      note(place, notes.pop());
    }
    place.getCTP().addNewBookmarkEnd().setId(start.getId());
  }

  private void table(Paragraph paragraph, Deque<Paragraph> notes) {
    List<List<String>> rows = TableText.rows(paragraph.text());
    XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
    table.setWidth("100%");
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        XWPFParagraph cell = table.getRow(row).getCell(column).getParagraphs().get(0);
        cell.setStyle(WordMarkup.CELL_STYLE);
        words(cell, rows.get(row).get(column), notes);
      }
    }
    table.getRow(0).setRepeatHeader(true);
    // Two tables that touch would become one.
    XWPFParagraph after = paragraph(WordMarkup.CELL_STYLE);
    while (!notes.isEmpty()) {
      note(after, notes.pop());
    }
  }

  private void words(XWPFParagraph place, String text, Deque<Paragraph> notes) {
    int start = 0;
    for (int mark = text.indexOf(Paragraph.NOTE_MARK);
        mark >= 0;
        mark = text.indexOf(Paragraph.NOTE_MARK, start)) {
      run(place, text.substring(start, mark));
      if (notes.isEmpty()) {
        run(place, Paragraph.NOTE_MARK);
      } else {
        note(place, notes.pop());
      }
      start = mark + Paragraph.NOTE_MARK.length();
    }
    run(place, text.substring(start));
  }

  private void run(XWPFParagraph place, String text) {
    if (text.isEmpty()) {
      return;
    }
    XWPFRun run = place.createRun();
    String[] lines = text.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(lines[line], line);
    }
    if (sheet.isRightToLeft()) {
      run.getCTR().addNewRPr().addNewRtl();
    }
  }

  private void note(XWPFParagraph place, Paragraph note) {
    XWPFFootnote footnote = document.createFootnote();
    place.addFootnoteReference(footnote);
    XWPFParagraph words = footnote.createParagraph();
    words.setStyle("FootnoteText");
    CTBookmark start = bookmark(words, note);
    run(words, " " + note.text());
    words.getCTP().addNewBookmarkEnd().setId(start.getId());
  }

  private void number(XWPFParagraph place, Paragraph paragraph) {
    XWPFRun run = place.createRun();
    run.setStyle(WordMarkup.NUMBER_STYLE);
    run.setText(sheet.shownNumber(paragraph));
    XWPFRun gap = place.createRun();
    gap.setStyle(WordMarkup.NUMBER_STYLE);
    gap.addTab();
  }

  private CTBookmark bookmark(XWPFParagraph place, Paragraph paragraph) {
    return bookmark(place, WordMarkup.bookmark(paragraph.id()));
  }

  private CTBookmark bookmark(XWPFParagraph place, String name) {
    CTBookmark start = place.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(bookmarks++));
    start.setName(name);
    return start;
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (sheet.isRightToLeft()) {
      paragraph.getCTP().getPPr().addNewBidi();
    }
    return paragraph;
  }
}
