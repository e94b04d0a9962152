package org.plenary.process.notification;

import java.util.Collection;
import java.util.Map;
import org.plenary.notification.Outbox;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** Mails go by whom they go to. */
@Component
class NoticeNames implements SubjectNames {

  private final Outbox outbox;

  NoticeNames(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public String procedure() {
    return "notice";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return outbox.recipients(keys);
  }
}
