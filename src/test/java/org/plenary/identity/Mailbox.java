package org.plenary.identity;

import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.verify;

import java.net.URI;
import java.util.List;
import org.mockito.ArgumentCaptor;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;

/** What was written to people in this test. */
class Mailbox {

  private final Notices notices;

  Mailbox(Notices notices) {
    this.notices = notices;
  }

  List<NoticeRequest> mailsTo(String email) {
    ArgumentCaptor<NoticeRequest> captor = ArgumentCaptor.forClass(NoticeRequest.class);
    verify(notices, atLeast(0)).queue(captor.capture());
    return captor.getAllValues().stream()
        .filter(mail -> mail.to().email().equalsIgnoreCase(email))
        .toList();
  }

  List<String> templatesTo(String email) {
    return mailsTo(email).stream().map(NoticeRequest::template).toList();
  }

  /** The secret in the newest mail to this address. */
  String keyTo(String email) {
    List<NoticeRequest> mails =
        mailsTo(email).stream().filter(mail -> mail.values().containsKey("secretLink")).toList();
    URI link = URI.create((String) mails.get(mails.size() - 1).values().get("secretLink"));
    return link.getQuery().substring("key=".length());
  }
}
