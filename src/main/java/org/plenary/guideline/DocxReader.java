package org.plenary.guideline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.DocxStyles.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a word processor's document: every word of it, and what of its shape a guideline has. */
final class DocxReader {

  private static final Logger log = LoggerFactory.getLogger(DocxReader.class);

  static {
    ZipSecureFile.setMaxFileCount(OfficeFile.MOST_PARTS);
    ZipSecureFile.setMaxEntrySize(OfficeFile.MOST_UNPACKED_BYTES);
  }

  private final XWPFDocument document;
  private final DocxStyles styles;
  private final Losses losses;
  private final List<ReadParagraph> paragraphs = new ArrayList<>();
  private @Nullable ParagraphId knownTable;

  private DocxReader(XWPFDocument document, Losses losses) {
    this.document = document;
    this.losses = losses;
    styles = new DocxStyles(document);
  }

  static List<ReadParagraph> read(byte[] content, Losses losses) {
    OfficeFile.requireHarmless(content);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      DocxReader reader = new DocxReader(document, losses);
      reader.body(document.getDocument().getBody().getDomNode());
      document.getHeaderList().forEach(reader::margin);
      document.getFooterList().forEach(reader::margin);
      return reader.paragraphs;
    } catch (ImportRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException unreadable) {
      log.info("A document could not be read: {}", unreadable.toString());
      // Whatever the library trips over in a file from elsewhere, the file is at fault.
      throw new ImportRefused("broken");
    }
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
      knownTable = words.known().orElse(null);
    }
    if (role.get().isTooDeep()) {
      losses.note(LossKind.DEEP_LEVEL, words.text());
    }
    add(role.get().kind(), role.get().level(), words.text(), words.known().orElse(null));
    addNotes(words.notes());
    for (Element box : words.textBoxes()) {
      losses.note(LossKind.TEXT_BOX, WordMarkup.text(box));
      body(box);
    }
  }

  private void table(Element element) {
    DocxTable table = DocxTable.read(element, this::words, losses);
    add(ParagraphKind.TABLE, 1, table.text(), knownTable);
    knownTable = null;
    addNotes(table.notes());
    table.textBoxes().forEach(this::body);
  }

  private void addNotes(List<String> called) {
    called.forEach(note -> paragraphs.add(DocxNote.read(document, note, this::words)));
  }

  private void margin(XWPFHeaderFooter margin) {
    String text = margin.getText().strip();
    if (!text.isEmpty()) {
      losses.note(LossKind.HEADER_FOOTER, text);
    }
  }

  private void add(ParagraphKind kind, int level, String text, @Nullable ParagraphId known) {
    if (!text.isBlank()) {
      paragraphs.add(new ReadParagraph(kind, NewParagraph.fit(kind, level), text, known));
    }
  }

  private DocxWords words(Element paragraph) {
    return DocxWords.of(paragraph, document.getPackagePart(), losses);
  }
}
