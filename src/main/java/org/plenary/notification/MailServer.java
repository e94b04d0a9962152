package org.plenary.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server outside, and what its answers mean. */
@Component
class MailServer {

  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "60000";

  private final JavaMailSenderImpl sender;

  MailServer(MailSettings settings) {
    this.sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setDefaultEncoding("UTF-8");
    if (!settings.user().isEmpty()) {
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
    }
    sender.setJavaMailProperties(properties(settings));
  }

  private static Properties properties(MailSettings settings) {
    Properties properties = new Properties();
    properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.ssl.enable", String.valueOf(settings.isTlsFromTheStart()));
    properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.put("mail.smtp.timeout", ANSWER_MILLIS);
    properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
    return properties;
  }

  Session session() {
    return sender.getSession();
  }

  ServerAnswer send(MimeMessage message) {
    try {
      sender.send(message);
      return new ServerAnswer(ServerAnswer.Kind.ACCEPTED, "250");
    } catch (MailAuthenticationException refusedToKnowUs) {
      // The addressee is not at fault: it may go through once the settings are put right.
      return new ServerAnswer(ServerAnswer.Kind.LATER, SmtpReply.in(refusedToKnowUs).words());
    } catch (MailException failed) {
      return meaningOf(SmtpReply.in(failed), message);
    }
  }

  private static ServerAnswer meaningOf(SmtpReply reply, MimeMessage message) {
    if (reply.isLastingNo()) {
      return new ServerAnswer(ServerAnswer.Kind.REFUSED, reply.words());
    }
    boolean isUnclear =
        !reply.hasCode() && message instanceof OutgoingMessage sent && sent.isHandedOver();
    return new ServerAnswer(
        isUnclear ? ServerAnswer.Kind.UNCLEAR : ServerAnswer.Kind.LATER, reply.words());
  }

  /** Asks the server whether it answers at all; for the screen of settings. */
  void test() throws MessagingException {
    sender.testConnection();
  }
}
