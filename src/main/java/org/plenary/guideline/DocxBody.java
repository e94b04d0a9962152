package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plenary.guideline.DocxStyles.Role;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The running text of a word processor's document, in the order in which it is read. */
final class DocxBody {

  private final XWPFDocument document;
  private final DocxStyles styles;
  private final DocxFaces faces;
  private final DocxNumbering numbering;
  private final Losses losses;
  private final List<ReadParagraph> paragraphs = new ArrayList<>();
  private List<ParagraphId> knownTable = List.of();

  DocxBody(XWPFDocument document, Losses losses) {
    this.document = document;
    this.losses = losses;
    styles = new DocxStyles(document);
    faces = new DocxFaces(styles);
    numbering = new DocxNumbering(document, styles);
  }

  List<ReadParagraph> read() {
    body(document.getDocument().getBody().getDomNode());
    return paragraphs;
  }

  private void body(Node node) {
    for (Element element : WordMarkup.children(node)) {
      if (WordMarkup.is(element, "p")) {
        paragraph(element);
      } else if (WordMarkup.is(element, "tbl")) {
        table(element);
      } else if (!WordMarkup.is(element, "sectPr") && !WordMarkup.is(element, "sdtPr")) {
        body(element);
      }
    }
  }

  private void paragraph(Element element) {
    if (WordMarkup.isFront(element)) {
      return;
    }
    DocxWords words = words(element);
    Optional<Role> role = styles.roleOf(element);
    if (role.isEmpty()) {
      losses.note(LossKind.CONTENTS, words.text());
      return;
    }
    if (WordMarkup.isTableNumber(element)) {
      knownTable = words.known();
    }
    if (role.get().isTooDeep()) {
      losses.note(LossKind.DEEP_LEVEL, words.text());
    }
    add(role.get().kind(), role.get().level(), words.text(), words.known());
    addNotes(words.notes());
    for (Element box : words.textBoxes()) {
      losses.note(LossKind.TEXT_BOX, WordMarkup.text(box));
      body(box);
    }
  }

  private void table(Element element) {
    DocxTable table = DocxTable.read(element, this::words, losses);
    add(ParagraphKind.TABLE, 1, table.text(), knownTable);
    knownTable = List.of();
    addNotes(table.notes());
    table.textBoxes().forEach(this::body);
  }

  private void addNotes(List<String> called) {
    called.forEach(note -> paragraphs.add(DocxNote.read(document, note, this::words)));
  }

  private void add(ParagraphKind kind, int level, String text, List<ParagraphId> known) {
    if (!text.isBlank()) {
      paragraphs.add(new ReadParagraph(kind, NewParagraph.fit(kind, level), text, known));
    }
  }

  private DocxWords words(Element paragraph) {
    DocxWords words = DocxWords.of(paragraph, document.getPackagePart(), faces, losses);
    if (!words.text().isEmpty() && numbering.isCounted(paragraph)) {
      losses.note(LossKind.NUMBERING, words.text());
    }
    return words;
  }
}
