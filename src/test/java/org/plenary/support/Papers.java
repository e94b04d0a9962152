package org.plenary.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Sound files for people to hand in, made on the spot. */
public final class Papers {

  private Papers() {}

  /** A document of one page. Another title makes another content. */
  public static byte[] pdf(String title) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(title);
      // The same title makes the same bytes.
      document.setDocumentId(0L);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The same, to be read. */
  public static InputStream in(String title) {
    return new ByteArrayInputStream(pdf(title));
  }
}
