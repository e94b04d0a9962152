package org.plenary.guideline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into an office document before anything opens it, and refuses what could do harm. */
final class OfficeFile {

  static final int MOST_PARTS = 2_000;
  static final long MOST_UNPACKED_BYTES = 100_000_000L;

  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private OfficeFile() {}

  static void requireHarmless(byte[] content) {
    if (startsWith(content, OLD_OFFICE)) {
      throw new ImportRefused("old-format");
    }
    boolean hasText = false;
    long unpacked = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().endsWith("vbaProject.bin")) {
          throw new ImportRefused("macros");
        }
        hasText |= part.getName().equals("word/document.xml");
        unpacked += read(zip, part.getName(), MOST_UNPACKED_BYTES - unpacked);
        if (++parts > MOST_PARTS) {
          throw new ImportRefused("too-large-inside");
        }
      }
    } catch (IOException broken) {
      throw new ImportRefused("broken");
    }
    if (!hasText) {
      throw new ImportRefused("not-a-document");
    }
  }

  /** Counts while it unpacks: what an archive says of its own sizes may be a lie. */
  private static long read(InputStream zip, String name, long most) throws IOException {
    boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
    StringBuilder tail = new StringBuilder();
    byte[] buffer = new byte[16_384];
    long bytes = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      bytes += read;
      if (bytes > most) {
        throw new ImportRefused("too-large-inside");
      }
      if (isXml) {
        refuseDoctype(tail, new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }

  /** No office program writes one; it is there to fetch something from elsewhere. */
  private static void refuseDoctype(StringBuilder tail, String piece) {
    // In UTF-16 every second byte is nought, and the word must be found all the same.
    tail.append(piece.replace("\0", ""));
    if (tail.indexOf("<!DOCTYPE") >= 0 || tail.indexOf("<!ENTITY") >= 0) {
      throw new ImportRefused("unsafe");
    }
    tail.delete(0, Math.max(0, tail.length() - "<!DOCTYPE".length()));
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    if (content.length < start.length) {
      return false;
    }
    for (int place = 0; place < start.length; place++) {
      if (content[place] != start[place]) {
        return false;
      }
    }
    return true;
  }
}
