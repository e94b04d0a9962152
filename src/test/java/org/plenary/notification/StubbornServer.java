package org.plenary.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server that answers what it is told to: {@code answer("RCPT", "550 5.1.1 Nobody here")}.
 * An empty answer hangs up.
 */
class StubbornServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  StubbornServer() throws IOException {
    socket = new ServerSocket(0);
    Thread thread = new Thread(this::serve, "stubborn-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What it says from now on to a command, or to the end of a mail: {@code "."}. */
  void answer(String command, String answer) {
    answers.put(command, answer);
  }

  void behave() {
    answers.clear();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket line = socket.accept()) {
        talk(line);
      } catch (IOException hungUp) {
        // the next one may call
      }
    }
  }

  private void talk(Socket line) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
    var out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8);
    out.print("220 stubborn\r\n");
    out.flush();
    boolean isMail = false;
    for (String said = in.readLine(); said != null; said = in.readLine()) {
      if (isMail && !said.equals(".")) {
        continue;
      }
      String command = said.split("[ :]")[0].toUpperCase();
      String answer = answers.getOrDefault(command, usual(command));
      if (answer.isEmpty()) {
        return;
      }
      out.print(answer + "\r\n");
      out.flush();
      isMail = command.equals("DATA") && answer.startsWith("354");
      if (command.equals("QUIT")) {
        return;
      }
    }
  }

  private static String usual(String command) {
    return switch (command) {
      case "DATA" -> "354 Go on";
      case "QUIT" -> "221 Bye";
      default -> "250 Fine";
    };
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
