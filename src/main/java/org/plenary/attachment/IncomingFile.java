package org.plenary.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: on disk, measured and hashed, but not yet taken. Closing drops it. */
record IncomingFile(Path path, long bytes, String sha256) implements AutoCloseable {

  /** Reads at most one byte more than is allowed, so that a flood ends there. */
  static IncomingFile receive(InputStream content, Path path, long mostBytes) throws IOException {
    MessageDigest digest = newDigest();
    long bytes = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
      byte[] buffer = new byte[8192];
      int read;
      while (bytes <= mostBytes && (read = content.read(buffer)) >= 0) {
        out.write(buffer, 0, read);
        bytes += read;
      }
    }
    return new IncomingFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java knows SHA-256", impossible);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
