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
 * Finds files that nobody could read whole, while who sends them can still send them again. What is
 * only odd inside is no matter of ours.
 */
final class Readability {

  static final String LOCKED = "locked";
  static final String UNREADABLE = "unreadable";
  private static final String WITHOUT_PAGES = "without-pages";

  private Readability() {}

  /** Why it cannot be read, as the last part of a message key; nothing for a sound file. */
  static Optional<String> problem(Path content, FileType type) {
    return switch (type) {
      case PDF -> ofPdf(content);
      case PNG, JPEG -> broken(hasSize(content) && WholeFile.picture(content, type));
      case DOCX, XLSX -> broken(WholeFile.archive(content));
    };
  }

  private static Optional<String> broken(boolean isSound) {
    return isSound ? Optional.empty() : Optional.of(UNREADABLE);
  }

  private static Optional<String> ofPdf(Path content) {
    try (PDDocument document =
        Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        return Optional.of(WITHOUT_PAGES);
      }
      // A reader would mend a document that was cut off, and show a part as if it were all.
      return broken(WholeFile.document(content));
    } catch (InvalidPasswordException locked) {
      return Optional.of(LOCKED);
    } catch (IOException | RuntimeException broken) {
      return Optional.of(UNREADABLE);
    }
  }

  private static boolean hasSize(Path content) {
    try (ImageInputStream in = ImageIO.createImageInputStream(content.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      var reader = readers.next();
      reader.setInput(in);
      // The header alone: decoding a large picture would cost far more memory than it is worth.
      boolean hasSize = reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
      reader.dispose();
      return hasSize;
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }
}
