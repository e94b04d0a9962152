package org.plenary.guideline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a word processor's document: every word of it, and what of its shape a guideline has. */
final class DocxReader {

  private static final Logger log = LoggerFactory.getLogger(DocxReader.class);

  static {
    ZipSecureFile.setMaxFileCount(OfficeFile.MOST_PARTS);
    ZipSecureFile.setMaxEntrySize(OfficeFile.MOST_UNPACKED_BYTES);
  }

  private DocxReader() {}

  static TextFile.Found read(byte[] content, Losses losses) {
    OfficeFile.requireHarmless(content);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      List<ReadParagraph> paragraphs = new DocxBody(document, losses).read();
      document.getHeaderList().forEach(header -> noteMargin(header, losses));
      document.getFooterList().forEach(footer -> noteMargin(footer, losses));
      return new TextFile.Found(paragraphs, from(document));
    } catch (ImportRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException unreadable) {
      log.info("A document could not be read: {}", unreadable.toString());
      // Whatever the library trips over in a file from elsewhere, the file is at fault.
      throw new ImportRefused("broken");
    }
  }

  private static @Nullable ExportedFrom from(XWPFDocument document) {
    CTProperty property =
        document.getProperties().getCustomProperties().getProperty(ExportedFrom.PROPERTY);
    return property == null || !property.isSetLpwstr()
        ? null
        : ExportedFrom.read(property.getLpwstr()).orElse(null);
  }

  private static void noteMargin(XWPFHeaderFooter margin, Losses losses) {
    String text = margin.getText().strip();
    if (!text.isEmpty()) {
      losses.note(LossKind.HEADER_FOOTER, text);
    }
  }
}
