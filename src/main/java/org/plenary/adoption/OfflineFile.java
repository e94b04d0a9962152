package org.plenary.adoption;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files under one roof, with the SHA-256 of each in the list {@code sha256sum -c} reads. */
final class OfflineFile {

  static final String SUMS = "SHA256SUMS";

  private final Map<String, Supplier<InputStream>> files = new LinkedHashMap<>();

  /** Content that is opened when it is written, so that large files are never held all at once. */
  void add(String name, Supplier<InputStream> content) {
    files.put(name, content);
  }

  void add(String name, byte[] content) {
    add(name, () -> new ByteArrayInputStream(content));
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
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, Supplier<InputStream>> file : files.entrySet()) {
      try (InputStream content = file.getValue().get()) {
        String sum = write(zip, file.getKey(), content, at);
        sums.append(sum).append("  ").append(file.getKey()).append('\n');
      }
    }
    byte[] list = sums.toString().getBytes(StandardCharsets.UTF_8);
    write(zip, SUMS, new ByteArrayInputStream(list), at);
    zip.finish();
  }

  private static String write(ZipOutputStream zip, String name, InputStream content, Instant at)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(at));
    zip.putNextEntry(entry);
    DigestInputStream read = new DigestInputStream(content, digest());
    read.transferTo(zip);
    zip.closeEntry();
    return HexFormat.of().formatHex(read.getMessageDigest().digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
