package org.plenary.notification;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The code and the words the server gave, dug out of the exceptions around them.
 *
 * @param code zero where the server said nothing
 */
record SmtpReply(int code, String words) {

  /**
   * The addressee's own refusal says more than the exception that wraps it, so the deepest wins.
   */
  static SmtpReply in(MessagingException failed) {
    SmtpReply found = new SmtpReply(0, wordsOf(failed));
    for (Throwable layer = failed; layer != null; layer = next(layer)) {
      int code = codeOf(layer);
      if (code > 0) {
        found = new SmtpReply(code, wordsOf(layer));
      }
    }
    return found;
  }

  private static @Nullable Throwable next(Throwable layer) {
    Throwable chained = layer instanceof MessagingException mail ? mail.getNextException() : null;
    return chained == null ? layer.getCause() : chained;
  }

  private static int codeOf(Throwable layer) {
    if (layer instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    }
    if (layer instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    return layer instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
  }

  private static String wordsOf(Throwable layer) {
    String message = layer.getMessage();
    return message == null || message.isBlank()
        ? layer.getClass().getSimpleName()
        : message.strip();
  }

  boolean hasCode() {
    return code > 0;
  }

  boolean isLastingNo() {
    return code >= 500;
  }
}
