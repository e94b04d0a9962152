package org.plenary.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whether a file is there to its end, by what its format says of itself. Reads, never unfolds. */
final class WholeFile {

  /** Enough of any honest document; what lies beyond is not read, so that a bomb costs little. */
  private static final long MOST_UNPACKED_BYTES = 300_000_000L;

  private static final int PDF_TAIL_BYTES = 8_192;
  private static final int PNG_END = 0x49454E44;
  private static final int PNG_SIGNATURE_BYTES = 8;

  private WholeFile() {}

  /** A document closes with a mark; what was padded or stamped after it does no harm. */
  static boolean document(Path content) {
    try (SeekableByteChannel in = Files.newByteChannel(content)) {
      in.position(Math.max(0, in.size() - PDF_TAIL_BYTES));
      byte[] tail = Channels.newInputStream(in).readAllBytes();
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  static boolean picture(Path content, FileType type) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(content)))) {
      return type == FileType.PNG ? png(in) : jpeg(in);
    } catch (IOException endsTooSoon) {
      return false;
    }
  }

  private static boolean png(DataInputStream in) throws IOException {
    in.skipNBytes(PNG_SIGNATURE_BYTES);
    while (true) {
      int length = in.readInt();
      int kind = in.readInt();
      if (kind == PNG_END) {
        return true;
      }
      in.skipNBytes(Integer.toUnsignedLong(length) + Integer.BYTES);
    }
  }

  private static boolean jpeg(DataInputStream in) throws IOException {
    while (true) {
      if (in.readUnsignedByte() != 0xFF) {
        continue;
      }
      int mark = in.readUnsignedByte();
      while (mark == 0xFF) {
        mark = in.readUnsignedByte();
      }
      if (mark == 0xD9) {
        return true;
      }
      // Nought, the start and the restarts stand alone; every other mark leads a part of its own,
      // which may hold a small picture with an end that is not this one's.
      if (mark > 0x01 && (mark < 0xD0 || mark > 0xD8)) {
        in.skipNBytes(Math.max(0, in.readUnsignedShort() - Short.BYTES));
      }
    }
  }

  static boolean archive(Path content) {
    long left = MOST_UNPACKED_BYTES;
    try (ZipFile zip = new ZipFile(content.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        CRC32 sum = new CRC32();
        left -= read(zip, part, sum, left);
        if (left <= 0) {
          return true;
        }
        if (sum.getValue() != part.getCrc()) {
          return false;
        }
      }
      return true;
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }

  private static long read(ZipFile zip, ZipEntry part, CRC32 sum, long most) throws IOException {
    byte[] buffer = new byte[16_384];
    long bytes = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(buffer); read >= 0 && bytes < most; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
        bytes += read;
      }
    }
    return bytes;
  }
}
