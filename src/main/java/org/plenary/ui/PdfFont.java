package org.plenary.ui;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that comes along, read for one document once that uses it. */
final class PdfFont extends PDFontSupplier {

  private final PDDocument document;
  private final String file;
  private final boolean isShaped;

  /**
   * @param isShaped whether letters that meet change their form. It is tried on every line then, by
   *     the rules of the one script the font has rules for, and takes most of the time of a
   *     document.
   */
  PdfFont(PDDocument document, String file, boolean isShaped) {
    super(null);
    this.document = document;
    this.file = file;
    this.isShaped = isShaped;
  }

  @Override
  public PDFont supply() {
    try (InputStream letters = open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(letters));
      font.setEnableGsub(isShaped);
      return PDType0Font.load(document, font, true);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private InputStream open() {
    return Objects.requireNonNull(
        PdfFont.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
  }
}
