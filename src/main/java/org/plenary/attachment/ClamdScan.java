package org.plenary.attachment;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Hands a file to a ClamAV daemon over the network, by its command {@code INSTREAM} (clamd(8)). The
 * daemon's {@code StreamMaxLength} must be no less than the largest file that is taken in.
 */
class ClamdScan implements FileScan {

  private static final int CHUNK = 64 * 1024;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final int LONGEST_ANSWER = 1000;

  private final String host;
  private final int port;

  ClamdScan(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public boolean isClean(Path content) {
    try (Socket daemon = new Socket()) {
      daemon.connect(new InetSocketAddress(host, port), (int) CONNECT.toMillis());
      daemon.setSoTimeout((int) ANSWER.toMillis());
      send(content, new DataOutputStream(new BufferedOutputStream(daemon.getOutputStream())));
      return judge(answer(daemon.getInputStream()));
    } catch (IOException outOfReach) {
      throw new UncheckedIOException(outOfReach);
    }
  }

  private static void send(Path content, DataOutputStream out) throws IOException {
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(content)) {
      for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
        out.writeInt(read);
        out.write(chunk, 0, read);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    for (int next = in.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
      answer.append((char) next);
    }
    return answer.toString().strip();
  }

  /** Only the two plain answers count; an error of the daemon says nothing about the file. */
  private static boolean judge(String answer) throws IOException {
    if (answer.endsWith(": OK")) {
      return true;
    }
    if (answer.endsWith(" FOUND")) {
      return false;
    }
    throw new IOException("The virus scanner said “" + answer + "”");
  }
}
