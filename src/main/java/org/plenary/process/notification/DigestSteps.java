package org.plenary.process.notification;

import java.util.Date;
import org.plenary.notification.Digests;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/notification/digest.bpmn}. Sending twice sends once. */
@Component
public class DigestSteps {

  private final Digests digests;

  DigestSteps(Digests digests) {
    this.digests = digests;
  }

  public Date dueAt(String digest) {
    return Date.from(digests.dueAt(digest));
  }

  public void send(String digest) {
    digests.send(digest);
  }
}
