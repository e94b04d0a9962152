package org.plenary.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers what it is told to: {@code answer("RCPT", "550 5.1.1 Nobody here")}.
 * An empty answer hangs up.
 */
class StubbornServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Map<String, String> once = new ConcurrentHashMap<>();
  private final List<Socket> lines = new CopyOnWriteArrayList<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();

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

  /** What it says to the next such command only. */
  void answerOnce(String command, String answer) {
    once.put(command, answer);
  }

  void behave() {
    once.clear();
    answers.clear();
  }

  /** How often it was called since the start. */
  int calls() {
    return calls.get();
  }

  /** How many mails it has said yes to since the start. */
  int taken() {
    return taken.get();
  }

  /** How many callers are on the line now. */
  int lines() {
    return lines.size();
  }

  /** Drops whoever is on the line, as a server does that restarts. */
  void hangUpOnEverybody() throws IOException {
    for (Socket line : lines) {
      line.close();
    }
    lines.clear();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket line = socket.accept();
        calls.incrementAndGet();
        lines.add(line);
        Thread thread = new Thread(() -> serve(line), "stubborn-line");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        // the next one may call
      }
    }
  }

  private void serve(Socket line) {
    try (line) {
      talk(line);
    } catch (IOException hungUp) {
      // so be it
    } finally {
      lines.remove(line);
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
      String unusual = once.remove(command);
      String answer = unusual == null ? answers.getOrDefault(command, usual(command)) : unusual;
      if (answer.isEmpty()) {
        return;
      }
      if (isMail && answer.startsWith("250")) {
        taken.incrementAndGet();
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
