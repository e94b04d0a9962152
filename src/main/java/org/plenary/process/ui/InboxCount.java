package org.plenary.process.ui;

import java.util.Map;
import org.plenary.identity.CurrentPerson;
import org.plenary.process.Inbox;
import org.plenary.ui.NavCounts;
import org.springframework.stereotype.Component;

/** How many things wait for the reader, beside the inbox. */
@Component
class InboxCount implements NavCounts {

  private final Inbox inbox;
  private final CurrentPerson current;

  InboxCount(Inbox inbox, CurrentPerson current) {
    this.inbox = inbox;
    this.current = current;
  }

  @Override
  public Map<String, Count> counts() {
    return Map.of("inbox", Count.owed(inbox.count(current.get())));
  }
}
