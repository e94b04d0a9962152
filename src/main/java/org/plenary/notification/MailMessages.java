package org.plenary.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts a rendered mail in an envelope: addresses, headers, and both parts. */
@Component
class MailMessages {

  private static final String UTF_8 = "UTF-8";

  private final MailServer server;
  private final MailSettings settings;
  private final Clock clock;

  MailMessages(MailServer server, MailSettings settings, Clock clock) {
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  OutgoingMessage envelope(NoticeRecord notice, RenderedMail mail, MailContent content)
      throws MessagingException {
    OutgoingMessage message = new OutgoingMessage(server.session());
    MimeMessageHelper helper = new MimeMessageHelper(message, true, UTF_8);
    helper.setFrom(named(settings.from(), sender(notice)));
    message.setRecipient(
        Message.RecipientType.TO, named(address(notice.to().email()), notice.to().name()));
    helper.setReplyTo(address(content.replyTo()));
    helper.setSubject(mail.subject());
    helper.setSentDate(Date.from(clock.instant()));
    helper.setText(mail.text(), mail.html());
    if (notice.calendar() != null) {
      MailCalendar.add(helper, notice.calendar(), notice.to(), settings.replyTo());
    }
    message.setHeader("Message-ID", notice.messageId());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("List-Id", listId(notice));
    if (content.stopUrl() != null) {
      // RFC 8058: the reader's mail program stops the mail by one POST, without a visit.
      message.setHeader("List-Unsubscribe", "<" + content.stopUrl() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.saveChanges();
    return message;
  }

  /** Refuses what is no single address, so that nothing typed as one can add a second reader. */
  private static String address(String email) throws MessagingException {
    InternetAddress address = new InternetAddress(email, true);
    address.validate();
    return address.getAddress();
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    try {
      String onOneLine = PlainValues.clean(name).replaceAll("\\s+", " ").strip();
      return new InternetAddress(address, onOneLine, UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("Every Java knows UTF-8", impossible);
    }
  }

  private static String sender(NoticeRecord notice) {
    Object edition = notice.values().get("edition");
    return edition == null ? "Plenary" : edition.toString();
  }

  private String listId(NoticeRecord notice) {
    String folder = notice.template().substring(0, notice.template().indexOf('/'));
    return "<" + folder + "." + settings.domain() + ">";
  }
}
