package org.plenary.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/** Says what a file is from its content alone; its name has no say. */
final class ContentProbe {

  private static final Tika TIKA = new Tika();

  private static final Map<String, FileKind> KINDS =
      Map.of(
          "application/pdf", FileKind.PDF,
          "image/png", FileKind.PNG,
          "image/jpeg", FileKind.JPEG,
          "text/html", FileKind.WEB_PAGE,
          "application/xhtml+xml", FileKind.WEB_PAGE,
          "application/x-msdownload", FileKind.PROGRAM,
          "application/x-dosexec", FileKind.PROGRAM,
          "application/x-executable", FileKind.PROGRAM,
          "application/x-sharedlib", FileKind.PROGRAM,
          "application/x-elf", FileKind.PROGRAM);

  private ContentProbe() {}

  static FileKind probe(Path content) throws IOException {
    String mediaType;
    // A stream, not the path: a path would let the name into the answer.
    try (var in = new java.io.BufferedInputStream(java.nio.file.Files.newInputStream(content))) {
      mediaType = TIKA.detect(in);
    }
    if (isZip(mediaType)) {
      return insideZip(content);
    }
    if (mediaType.equals("application/x-tika-msoffice")) {
      return insideContainer(content);
    }
    if (KINDS.containsKey(mediaType)) {
      return KINDS.get(mediaType);
    }
    if (mediaType.startsWith("video/")) {
      return FileKind.FILM;
    }
    if (mediaType.endsWith("-executable") || mediaType.contains("x-dosexec")) {
      return FileKind.PROGRAM;
    }
    return mediaType.startsWith("text/") ? FileKind.TEXT : FileKind.OTHER;
  }

  private static boolean isZip(String mediaType) {
    return mediaType.equals("application/zip") || mediaType.startsWith("application/x-tika-ooxml");
  }

  /** Office documents are ZIP archives with a table of contents; only the names are read. */
  private static FileKind insideZip(Path content) {
    try (ZipFile zip = new ZipFile(content.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        return FileKind.ZIP;
      }
      if (zip.stream().map(ZipEntry::getName).anyMatch(name -> name.endsWith("vbaProject.bin"))) {
        return FileKind.MACROS;
      }
      if (zip.getEntry("word/document.xml") != null) {
        return FileKind.WORD;
      }
      return zip.getEntry("xl/workbook.xml") != null ? FileKind.SPREADSHEET : FileKind.ZIP;
    } catch (IOException brokenArchive) {
      return FileKind.BROKEN_ZIP;
    }
  }

  /** Behind a password an office document lies sealed in a container of the old formats. */
  private static FileKind insideContainer(Path content) {
    try (POIFSFileSystem container = new POIFSFileSystem(content.toFile(), true)) {
      return container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)
          ? FileKind.LOCKED
          : FileKind.OTHER;
    } catch (IOException | RuntimeException brokenContainer) {
      return FileKind.OTHER;
    }
  }
}
