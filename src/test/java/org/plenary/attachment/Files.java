package org.plenary.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plenary.support.Papers;

/** Small files of every kind, made on the spot. */
final class Files {

  private Files() {}

  static InputStream pdf() {
    return Papers.in("A letter");
  }

  static InputStream lockedPdf() {
    return written(
        document -> {
          document.addPage(new PDPage());
          document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
  }

  /** Opens for everybody; its owner's password guards against changes alone. */
  static InputStream pdfAgainstChanges() {
    return written(
        document -> {
          document.addPage(new PDPage());
          document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        });
  }

  static InputStream pdfWithoutPages() {
    return written(document -> {});
  }

  /** Its first half, as when the line broke. */
  static InputStream cut(InputStream whole) {
    byte[] bytes = all(whole);
    return new ByteArrayInputStream(bytes, 0, bytes.length / 2);
  }

  /** An archive with one bit of its content turned round. */
  static InputStream spoilt(InputStream archive) {
    byte[] bytes = all(archive);
    int firstContent = 30 + bytes[26] + bytes[28];
    bytes[firstContent + 1] ^= 1;
    return new ByteArrayInputStream(bytes);
  }

  /** An office document behind a password, as office programs lock it. */
  static InputStream locked(InputStream document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      lock.confirmPassword("secret");
      try (OutputStream sealed = lock.getDataStream(container)) {
        document.transferTo(sealed);
      }
      container.writeFilesystem(bytes);
    } catch (IOException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static byte[] all(InputStream content) {
    try (content) {
      return content.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static InputStream brokenPdf() {
    return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog");
  }

  static InputStream png() {
    return picture("png");
  }

  static InputStream jpeg() {
    return picture("jpg");
  }

  static InputStream docx() {
    return zip("[Content_Types].xml", "word/document.xml");
  }

  static InputStream xlsx() {
    return zip("[Content_Types].xml", "xl/workbook.xml");
  }

  static InputStream xlsxWithMacros() {
    return zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin");
  }

  static InputStream zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  static InputStream text(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream picture(String format) {
    var image = new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      javax.imageio.ImageIO.write(image, format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static InputStream written(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      writing.write(document);
      document.save(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private interface Writing {
    void write(PDDocument document) throws IOException;
  }
}
