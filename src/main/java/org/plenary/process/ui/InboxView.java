package org.plenary.process.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** Everything the reader owes, the most urgent first. */
@Route("inbox")
@Menu(title = "process.inbox.title", order = NavGroup.OWN + 1, icon = "inbox")
@PermitAll
class InboxView extends Page implements HasDynamicTitle {

  InboxView(Inbox inbox, CurrentPerson currentPerson, Dates dates, Clock clock) {
    Person reader = currentPerson.get();
    List<WorkItem> items = inbox.list(reader);
    PageHeader header = new PageHeader(getTranslation("process.inbox.title"));
    add(header);
    if (items.isEmpty()) {
      add(
          new EmptyState(
              "inbox",
              getTranslation("process.inbox.empty.title"),
              getTranslation("process.inbox.empty.text")));
      return;
    }
    header.facts(getTranslation("process.inbox.facts", items.size()));
    ReaderDates readerDates = dates.in(reader.locale(), reader.zone());
    Instant now = clock.instant();
    add(
        new WorkList(
            items.stream().map(item -> row(item, readerDates, now)).toArray(WorkRow[]::new)));
  }

  private WorkRow row(WorkItem item, ReaderDates dates, Instant now) {
    WorkRow row =
        new WorkRow(item.title(), item.href())
            .icon(TaskIcons.of(item.kind()))
            .note(since(item, dates));
    Instant due = item.due();
    if (due == null) {
      return row;
    }
    return item.isOverdueAt(now)
        ? row.urgentEnd(getTranslation("process.inbox.overdue", dates.due(due)))
        : row.end(getTranslation("process.inbox.due", dates.due(due)));
  }

  private String since(WorkItem item, ReaderDates dates) {
    String since = dates.moment(item.since());
    return item.programme().isEmpty()
        ? getTranslation("process.inbox.since", since)
        : getTranslation("process.inbox.since-in", item.programme(), since);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("process.inbox.title");
  }
}
