package org.plenary.identity;

import org.jspecify.annotations.Nullable;

/** What a form may take for an e-mail address. */
public final class EmailRule {

  private EmailRule() {}

  /** Whether mail could be sent there at all; only a mail that arrives proves an address. */
  public static boolean accepts(@Nullable String text) {
    return text != null && new EmailAddress(text).isPlausible();
  }
}
