package org.plenary.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One open connection to the mail server, used by one thread at a time. */
final class MailLine {

  /** Servers hang up on, or grow slow for, whoever hands over too much at once. */
  private static final int MOST_MAILS = 50;

  private final Transport transport;
  private int mails;
  private @Nullable Future<?> hangUp;

  MailLine(Transport transport) {
    this.transport = transport;
  }

  void send(MimeMessage message) throws MessagingException {
    mails++;
    transport.sendMessage(message, message.getAllRecipients());
  }

  boolean wasUsedBefore() {
    return mails > 0;
  }

  /** Asks the server, which may have hung up meanwhile. */
  boolean isStillOpen() {
    return transport.isConnected();
  }

  boolean isUsedUp() {
    return mails >= MOST_MAILS;
  }

  void hangUpLater(Future<?> appointment) {
    hangUp = appointment;
  }

  void keep() {
    if (hangUp != null) {
      hangUp.cancel(false);
    }
  }

  void hangUp() {
    try {
      transport.close();
    } catch (MessagingException alreadyGone) {
      // What was to be said over it has been said.
    }
  }
}
