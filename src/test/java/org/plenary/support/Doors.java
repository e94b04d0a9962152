package org.plenary.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two ways into the application: the sign-in page, and the link in a mail. */
public record Doors(Visitors visitors, int port) {

  /** What everybody of a journey signs in with. */
  public static final String PASSWORD = "a long enough password";

  private static final Pattern LINK = Pattern.compile("http://[^\\s\"<>]+key=[\\w-]+");

  public Page signedIn(String email) {
    return signedIn(email, Screen.DESKTOP, ColorScheme.LIGHT);
  }

  public Page signedIn(String email, Screen screen, ColorScheme colours) {
    Page page = visitors.open(address(), screen, colours);
    page.navigate("/login");
    page.locator("input[name=username]").fill(email);
    page.locator("input[name=password]").fill(PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    return page;
  }

  /** Opens the newest mail to this address that holds a link, and uses it as its reader would. */
  public Page followLinkTo(String email) {
    List<MimeMessage> mails = SmtpServer.mailsTo(email);
    for (int index = mails.size() - 1; index >= 0; index--) {
      Matcher link = LINK.matcher(text(mails.get(index)));
      if (link.find()) {
        Page page = visitors.open(address());
        page.navigate(link.group().substring(link.group().indexOf("/sign-in-link")));
        page.locator("main button").first().click();
        page.waitForURL(url -> !url.contains("sign-in-link"));
        return page;
      }
    }
    throw new AssertionError("No mail with a link to " + email);
  }

  private String address() {
    return "http://localhost:" + port;
  }

  private static String text(MimeMessage mail) {
    try {
      return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .replace("=\r\n", "")
          .replace("=3D", "=");
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
