package org.plenary.guideline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;

/** A footnote or endnote of a document; here both are footnotes. */
final class DocxNote {

  private DocxNote() {}

  /**
   * @param called as {@link DocxWords#notes} has it: {@code footnote 3}
   */
  static ReadParagraph read(
      XWPFDocument document, String called, Function<Element, DocxWords> words) {
    String[] kindAndId = called.split(" ");
    int id = Integer.parseInt(kindAndId[1]);
    XWPFAbstractFootnoteEndnote note =
        kindAndId[0].equals("footnote")
            ? document.getFootnoteByID(id)
            : document.getEndnoteByID(id);
    if (note == null) {
      throw new ImportRefused("broken");
    }
    List<DocxWords> lines =
        WordMarkup.children(note.getCTFtnEdn().getDomNode()).stream().map(words).toList();
    String text = lines.stream().map(DocxWords::text).collect(Collectors.joining(" ")).strip();
    List<ParagraphId> known = lines.stream().flatMap(line -> line.known().stream()).toList();
    // A mark without a note would shift all that follow to their neighbours.
    return new ReadParagraph(ParagraphKind.FOOTNOTE, 1, text.isEmpty() ? "–" : text, known);
  }
}
