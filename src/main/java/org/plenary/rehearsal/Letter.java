package org.plenary.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A signed letter, as a made-up applicant or government attaches it. */
final class Letter {

  // Where the system has no Helvetica, finding what to write with takes longer than writing.
  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

  private Letter() {}

  static byte[] from(String applicant) {
    return saying("We stand behind this entry. " + applicant);
  }

  static byte[] saying(String words) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(FONT, 12);
        text.newLineAtOffset(72, 700);
        text.showText(words.replaceAll("[^ -~]", "."));
        text.endText();
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
