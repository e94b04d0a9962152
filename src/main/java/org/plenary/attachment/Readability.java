package org.plenary.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Notices files that a juror could not read, so that their owner hears of it while there is time.
 * Such a file is taken in all the same: what it is, it is.
 */
final class Readability {

  private static final String ENCRYPTED = "encrypted";
  private static final String UNREADABLE = "unreadable";
  private static final String WITHOUT_PAGES = "without-pages";

  private Readability() {}

  /** What there is to say, as the last part of a message key; nothing for a sound file. */
  static Optional<String> note(Path content, FileType type) {
    return switch (type) {
      case PDF -> ofPdf(content);
      case PNG, JPEG -> ofPicture(content);
      case DOCX, XLSX -> Optional.empty();
    };
  }

  private static Optional<String> ofPdf(Path content) {
    try (PDDocument document =
        Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        return Optional.of(WITHOUT_PAGES);
      }
      return Optional.empty();
    } catch (InvalidPasswordException locked) {
      return Optional.of(ENCRYPTED);
    } catch (IOException | RuntimeException broken) {
      return Optional.of(UNREADABLE);
    }
  }

  private static Optional<String> ofPicture(Path content) {
    try (ImageInputStream in = ImageIO.createImageInputStream(content.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.of(UNREADABLE);
      }
      var reader = readers.next();
      reader.setInput(in);
      // The header alone: decoding a large picture would cost far more memory than it is worth.
      boolean hasSize = reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
      reader.dispose();
      return hasSize ? Optional.empty() : Optional.of(UNREADABLE);
    } catch (IOException | RuntimeException broken) {
      return Optional.of(UNREADABLE);
    }
  }
}
