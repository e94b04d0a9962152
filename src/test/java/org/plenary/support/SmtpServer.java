package org.plenary.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real SMTP server on a free port, started once for all tests of a run. Every address has a
 * mailbox; nothing leaves the machine.
 */
public final class SmtpServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  static {
    SERVER.start();
    SpringApplication.getShutdownHandlers().add(SERVER::stop);
  }

  public static int port() {
    return SERVER.getSmtp().getPort();
  }

  /** Every mail taken since the last {@link #empty}, oldest first. */
  public static List<MimeMessage> mails() {
    return List.of(SERVER.getReceivedMessages());
  }

  /** The mails taken for one address. */
  public static List<MimeMessage> mailsTo(String address) {
    return mails().stream().filter(mail -> isTo(mail, address)).toList();
  }

  public static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What somebody reads whose mail program shows no HTML. */
  public static String text(Part part) {
    try {
      if (part.getContent() instanceof Multipart parts) {
        return text(parts.getBodyPart(0));
      }
      return String.valueOf(part.getContent());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until this many mails have been taken since the last {@link #empty}. */
  public static boolean waitFor(int count) {
    return SERVER.waitForIncomingEmail(30_000, count);
  }

  /** Forgets every mail taken so far. */
  public static void empty() {
    try {
      SERVER.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("plenary.smtp.host=127.0.0.1", "plenary.smtp.port=" + port())
        .applyTo(context);
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getRecipients(RecipientType.TO))
          .anyMatch(to -> to.toString().contains(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
