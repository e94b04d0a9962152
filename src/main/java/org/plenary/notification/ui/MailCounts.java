package org.plenary.notification.ui;

import java.util.Map;
import org.plenary.notification.NoticeFilter;
import org.plenary.notification.NoticeState;
import org.plenary.notification.Outbox;
import org.plenary.shared.CurrentViewer;
import org.plenary.shared.Viewer;
import org.plenary.ui.NavCounts;
import org.springframework.stereotype.Component;

/** How many mails wait for a decision, beside the outbox in the navigation. */
@Component
class MailCounts implements NavCounts {

  private final Outbox outbox;
  private final CurrentViewer current;

  MailCounts(Outbox outbox, CurrentViewer current) {
    this.outbox = outbox;
    this.current = current;
  }

  @Override
  public Map<String, Count> counts() {
    return current.find().filter(Viewer::isStaff).map(this::owedBy).orElseGet(Map::of);
  }

  private Map<String, Count> owedBy(Viewer viewer) {
    int waiting = outbox.count(viewer, NoticeFilter.in(NoticeState.UNDELIVERABLE));
    return waiting == 0 ? Map.of() : Map.of("mail", Count.owed(waiting));
  }
}
