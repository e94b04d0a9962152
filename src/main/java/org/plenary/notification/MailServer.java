package org.plenary.notification;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The mail server outside, and what its answers mean. */
@Component
class MailServer {

  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "60000";

  /** Long enough for the next notice of a burst, short enough to be no burden. */
  private static final Duration IDLE = Duration.ofSeconds(5);

  static {
    // Else the library looks for its own provider in every jar, several times a mail.
    System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
  }

  private final MailSettings settings;
  private final Session session;
  private final MailLines lines;

  @Autowired
  MailServer(MailSettings settings) {
    this(settings, IDLE);
  }

  MailServer(MailSettings settings, Duration idle) {
    this.settings = settings;
    this.lines = new MailLines(this::open, idle);
    this.session = Session.getInstance(properties(settings));
  }

  private static Properties properties(MailSettings settings) {
    Properties properties = new Properties();
    properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.ssl.enable", String.valueOf(settings.isTlsFromTheStart()));
    properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.put("mail.smtp.timeout", ANSWER_MILLIS);
    properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.put("mail.smtp.quitwait", "false");
    return properties;
  }

  Session session() {
    return session;
  }

  /** Hands one mail over, at most once. */
  ServerAnswer send(OutgoingMessage message) {
    try {
      MailLine line = lines.take();
      boolean wasUsedBefore = line.wasUsedBefore();
      ServerAnswer answer = sendOver(line, message);
      // A line grown old says nothing about this mail, which has not left the house: once more.
      boolean isTheLinesFault =
          wasUsedBefore && answer.kind() == ServerAnswer.Kind.LATER && !message.isHandedOver();
      return isTheLinesFault ? sendOver(lines.takeNew(), message) : answer;
    } catch (MessagingException outOfReach) {
      // Also where the server refuses to know us: it may go through once the settings are right.
      return new ServerAnswer(ServerAnswer.Kind.LATER, SmtpReply.in(outOfReach).words());
    }
  }

  private ServerAnswer sendOver(MailLine line, OutgoingMessage message) {
    try {
      line.send(message);
    } catch (MessagingException failed) {
      line.hangUp();
      return meaningOf(SmtpReply.in(failed), message);
    }
    lines.giveBack(line);
    return new ServerAnswer(ServerAnswer.Kind.ACCEPTED, "250");
  }

  private MailLine open() throws MessagingException {
    Transport transport = session.getTransport("smtp");
    boolean signsIn = !settings.user().isEmpty();
    transport.connect(
        settings.host(),
        settings.port(),
        signsIn ? settings.user() : null,
        signsIn ? settings.password() : null);
    return new MailLine(transport);
  }

  private static ServerAnswer meaningOf(SmtpReply reply, OutgoingMessage message) {
    if (reply.isLastingNo()) {
      return new ServerAnswer(ServerAnswer.Kind.REFUSED, reply.words());
    }
    boolean isUnclear = !reply.hasCode() && message.isHandedOver();
    return new ServerAnswer(
        isUnclear ? ServerAnswer.Kind.UNCLEAR : ServerAnswer.Kind.LATER, reply.words());
  }

  @PreDestroy
  void hangUp() {
    lines.hangUp();
  }
}
