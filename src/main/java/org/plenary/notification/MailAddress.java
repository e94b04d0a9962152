package org.plenary.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** What may stand in the field for an address. */
final class MailAddress {

  private MailAddress() {}

  /** One bare address, or a refusal that says so. */
  static String require(String typed) {
    String text = typed.strip();
    try {
      InternetAddress address = new InternetAddress(text, true);
      address.validate();
      if (address.getAddress().equals(text) && text.contains("@")) {
        return text;
      }
    } catch (AddressException notAnAddress) {
      // falls through to the refusal
    }
    throw new OutboxRefused("address", text);
  }
}
