package org.plenary.notification;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps lines to the mail server open for a few seconds after a mail, because mails come in bursts
 * and greeting the server takes longer than handing one over.
 */
final class MailLines {

  /** Opens a line and signs in over it. */
  interface Opening {
    MailLine open() throws MessagingException;
  }

  private static final int MOST_IDLE = 4;

  private final Opening opening;
  private final Duration idle;
  private final Deque<MailLine> waiting = new ArrayDeque<>();
  private final ScheduledExecutorService appointments =
      Executors.newSingleThreadScheduledExecutor(MailLines::thread);

  MailLines(Opening opening, Duration idle) {
    this.opening = opening;
    this.idle = idle;
  }

  /** A line that was just used and still answers, or else a new one. */
  MailLine take() throws MessagingException {
    for (MailLine line = next(); line != null; line = next()) {
      if (line.isStillOpen()) {
        return line;
      }
      line.hangUp();
    }
    return opening.open();
  }

  /** A line nobody has spoken over yet. */
  MailLine takeNew() throws MessagingException {
    return opening.open();
  }

  /** Takes a line back over which a mail has gone well; any other is to be hung up instead. */
  void giveBack(MailLine line) {
    if (line.isUsedUp() || !isKept(line)) {
      line.hangUp();
    }
  }

  void hangUp() {
    appointments.shutdownNow();
    for (MailLine line = next(); line != null; line = next()) {
      line.hangUp();
    }
  }

  private synchronized boolean isKept(MailLine line) {
    if (waiting.size() >= MOST_IDLE || appointments.isShutdown()) {
      return false;
    }
    waiting.push(line);
    line.hangUpLater(
        appointments.schedule(() -> leave(line), idle.toMillis(), TimeUnit.MILLISECONDS));
    return true;
  }

  private synchronized @Nullable MailLine next() {
    MailLine line = waiting.poll();
    if (line != null) {
      line.keep();
    }
    return line;
  }

  private void leave(MailLine line) {
    if (isLeft(line)) {
      line.hangUp();
    }
  }

  // Whoever took it in this very moment has it.
  private synchronized boolean isLeft(MailLine line) {
    return waiting.remove(line);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "mail-lines");
    thread.setDaemon(true);
    return thread;
  }
}
