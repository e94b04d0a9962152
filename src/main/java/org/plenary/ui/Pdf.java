package org.plenary.ui;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes PDF of well-formed HTML that was written here. It reads nothing from outside: no picture,
 * no style sheet and no font but those it brings along.
 */
public final class Pdf {

  /** For the {@code font-family} of whatever is rendered: every script it can write. */
  public static final String FONTS = PdfFonts.FAMILIES;

  static {
    XRLog.setLoggerImpl(new PdfLog());
  }

  private Pdf() {}

  public static void write(String html, OutputStream out) {
    write(new PdfRendererBuilder(), html, out);
  }

  /** As {@link #write}, tagged for those who have it read aloud; the page names its language. */
  public static void writeTagged(String html, OutputStream out) {
    write(new PdfRendererBuilder().usePdfUaAccessibility(true), html, out);
  }

  private static void write(PdfRendererBuilder builder, String html, OutputStream out) {
    builder.withHtmlContent(html, null);
    builder.useExternalResourceAccessControl(
        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.toStream(out);
    try (PDDocument document = new PDDocument()) {
      builder.usePDDocument(document);
      PdfFonts.addTo(builder, document, html);
      builder.run();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
