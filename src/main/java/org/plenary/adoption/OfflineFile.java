package org.plenary.adoption;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files under one roof, with the SHA-256 of each in the list {@code sha256sum -c} reads. */
final class OfflineFile {

  static final String SUMS = "SHA256SUMS";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  void add(String name, byte[] content) {
    files.put(name, content);
  }

  void add(String name, String content) {
    add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** How many files there are, the list of their sums among them. */
  int count() {
    return files.size() + 1;
  }

  void writeTo(OutputStream out, Instant at) throws IOException {
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, content) -> sums.append(sha256(content)).append("  ").append(name).append('\n'));
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(zip, file.getKey(), file.getValue(), at);
    }
    write(zip, SUMS, sums.toString().getBytes(StandardCharsets.UTF_8), at);
    zip.finish();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content, Instant at)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(at));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
