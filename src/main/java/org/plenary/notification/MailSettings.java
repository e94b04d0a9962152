package org.plenary.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.regex.Pattern;
import org.plenary.shared.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How mail leaves the house. Without a host nothing leaves, and staff read it in the outbox. */
@Component
public class MailSettings {

  /** The port on which mail servers take mail from programs; STARTTLS is used when offered. */
  private static final int SUBMISSION_PORT = 587;

  private static final int IMPLICIT_TLS_PORT = 465;

  /** Letters of any script, for names may have them; a number of IPv6 may stand in brackets. */
  private static final Pattern HOST =
      Pattern.compile(
          "[\\p{L}\\p{N}_]([\\p{L}\\p{N}\\p{M}_.-]*)|\\[?[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:.]*]?");

  private final String host;
  private final int port;
  private final String user;
  private final String password;
  private final URI baseUrl;
  private final String from;
  private final String replyTo;

  MailSettings(
      @Value("${plenary.smtp.host:}") String host,
      @Value("${plenary.smtp.port:}") String port,
      @Value("${plenary.smtp.user:}") String user,
      @Value("${plenary.smtp.password:}") String password,
      @Value("${plenary.mail.from:}") String from,
      @Value("${plenary.mail.reply-to:}") String replyTo,
      @Value("${plenary.base-url:http://localhost:${PLENARY_PORT:8080}}") String baseUrl) {
    this.host = host(host);
    this.port = port(port);
    this.user = user.strip();
    this.password = password;
    this.baseUrl = url(baseUrl);
    this.from = from.isBlank() ? defaultFrom() : address("PLENARY_MAIL_FROM", from);
    this.replyTo = replyTo.isBlank() ? this.from : address("PLENARY_MAIL_REPLY_TO", replyTo);
    if (this.host.isEmpty() && !(port + user + password).isBlank()) {
      throw new WrongSetting(
          "PLENARY_SMTP_HOST is missing: the other PLENARY_SMTP_ settings count only with it.");
    }
    if (this.user.isEmpty() != password.isEmpty()) {
      throw new WrongSetting(
          "PLENARY_SMTP_USER and PLENARY_SMTP_PASSWORD belong together, but only one is set.");
    }
  }

  /** Whether there is a server to hand mail to. */
  public boolean isServerSet() {
    return !host.isEmpty();
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  boolean isTlsFromTheStart() {
    return port == IMPLICIT_TLS_PORT;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  String from() {
    return from;
  }

  String replyTo() {
    return replyTo;
  }

  /** The part of Message-IDs and List-Ids after the at sign. */
  String domain() {
    return baseUrl.getHost();
  }

  /**
   * The whole address of a screen, given its path from the root; a whole address stays as it is.
   */
  public String absolute(String path) {
    if (path.startsWith("http://") || path.startsWith("https://")) {
      return path;
    }
    String base = baseUrl.toString();
    String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return path.startsWith("/") ? root + path : root + "/" + path;
  }

  private String defaultFrom() {
    return user.contains("@") ? user : "plenary@" + domain();
  }

  /** A name or a number alone: with more around it, only the first delivery would fail. */
  private static String host(String text) {
    String host = text.strip();
    if (host.isEmpty() || HOST.matcher(host).matches()) {
      return host;
    }
    throw new WrongSetting(
        "PLENARY_SMTP_HOST is “"
            + text
            + "”, but must be the name of a server alone, such as smtp.example.org.");
  }

  private static int port(String text) {
    if (text.isBlank()) {
      return SUBMISSION_PORT;
    }
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the refusal
    }
    throw new WrongSetting(
        "PLENARY_SMTP_PORT is “" + text + "”, but must be a number from 1 to 65535.");
  }

  private static String address(String setting, String text) {
    try {
      InternetAddress address = new InternetAddress(text.strip(), true);
      if (address.getAddress().contains("@")) {
        return address.getAddress();
      }
    } catch (AddressException notAnAddress) {
      // falls through to the refusal
    }
    throw new WrongSetting(
        setting + " is “" + text + "”, but must be a mail address such as prize@example.org.");
  }

  private static URI url(String text) {
    try {
      URI url = URI.create(text.strip());
      if (("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException notAUrl) {
      // falls through to the refusal
    }
    throw new WrongSetting(
        "PLENARY_BASE_URL is “"
            + text
            + "”, but must be a whole address such as https://prize.example.org.");
  }
}
