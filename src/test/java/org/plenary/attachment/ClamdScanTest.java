package org.plenary.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a daemon that speaks as clamd(8) says. */
class ClamdScanTest {

  @TempDir private Path folder;

  @Test
  void handsTheWholeFileOverAndTakesTheAnswer() throws Exception {
    byte[] content = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

    assertThat(scan(content, "stream: OK")).isTrue();
    assertThat(scan(content, "stream: Eicar-Test-Signature FOUND")).isFalse();
  }

  @Test
  void takesAnErrorForNoAnswer() {
    byte[] content = {1, 2, 3};

    assertThatThrownBy(() -> scan(content, "INSTREAM size limit exceeded. ERROR"))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> scan(content, "")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void takesInNoFileWhileTheScannerIsOutOfReach() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    FilePolicy policy = new FilePolicy(List.of(new ClamdScan("127.0.0.1", closed)));
    Path file = Files.write(folder.resolve("letter.pdf"), "%PDF-1.7\n".getBytes());

    try (IncomingFile incoming =
        IncomingFile.receive(Files.newInputStream(file), folder.resolve("in"), 1000)) {
      assertThatThrownBy(() -> policy.requireKept("letter.pdf", FileType.PDF, incoming))
          .isInstanceOf(FileRefused.class)
          .hasMessageContaining("unchecked");
    }
  }

  private boolean scan(byte[] content, String answer) throws Exception {
    Path file = Files.write(folder.resolve("file"), content);
    try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<byte[]> received =
          CompletableFuture.supplyAsync(() -> serve(daemon, answer));
      boolean isClean = new ClamdScan("127.0.0.1", daemon.getLocalPort()).isClean(file);
      assertThat(received.get()).isEqualTo(content);
      return isClean;
    }
  }

  private static byte[] serve(ServerSocket daemon, String answer) {
    try (Socket socket = daemon.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        content.write(in.readNBytes(length));
      }
      socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return content.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
