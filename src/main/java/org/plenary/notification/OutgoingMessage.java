package org.plenary.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A mail that knows whether all of it went over the line. */
class OutgoingMessage extends MimeMessage {

  private boolean isHandedOver;

  OutgoingMessage(Session session) {
    super(session);
  }

  /** The notice's own id stays: by it a mail is known, here and in the outbox. */
  @Override
  protected void updateMessageID() {}

  @Override
  public void writeTo(OutputStream out, String[] ignoreList)
      throws IOException, MessagingException {
    super.writeTo(out, ignoreList);
    isHandedOver = true;
  }

  /** After this, a lost line no longer tells whether the server took the mail. */
  boolean isHandedOver() {
    return isHandedOver;
  }
}
