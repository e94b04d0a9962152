package org.plenary.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Whether a short text looks like what it should be. Lenient: a real address must never fail. */
final class TextCheck {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{5,30}");

  private TextCheck() {}

  static boolean fits(TextFormat format, String text) {
    return switch (format) {
      case ANY, YEAR -> true;
      case EMAIL -> EMAIL.matcher(text.strip()).matches();
      case PHONE -> PHONE.matcher(text.strip()).matches();
      case LINK -> isLink(text.strip());
    };
  }

  // Only web addresses: a link is clicked by jurors, so "javascript:" must never get this far.
  private static boolean isLink(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException notALink) {
      return false;
    }
  }
}
