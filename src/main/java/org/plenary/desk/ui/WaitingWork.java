package org.plenary.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.process.WorkItem;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** What waits for the reader: the most urgent as the next step, the rest as a list. */
class WaitingWork {

  private static final int MOST_SHOWN = 6;
  private static final Duration SOON = Duration.ofDays(3);

  private final ReaderDates dates;
  private final Instant now;

  WaitingWork(ReaderDates dates, Instant now) {
    this.dates = dates;
    this.now = now;
  }

  NextStep nextStep(WorkItem item) {
    LinkButton open = new LinkButton(text("desk.overview.open"), item.href()).primary();
    NextStep step = new NextStep("clipboard-check", item.title(), where(item), open);
    return isUrgent(item) ? step.urgent() : step;
  }

  Component list(List<WorkItem> items) {
    if (items.isEmpty()) {
      return new PageSection(
          text("desk.overview.waiting"),
          new EmptyState(
              "inbox",
              text("desk.overview.nothing-waits"),
              text("desk.overview.nothing-waits-hint")));
    }
    WorkList list = new WorkList();
    items.stream().limit(MOST_SHOWN).map(this::row).forEach(list::add);
    return new PageSection(text("desk.overview.waiting"), list).count(items.size());
  }

  private WorkRow row(WorkItem item) {
    WorkRow row = new WorkRow(item.title(), item.href()).note(since(item));
    if (item.due() == null) {
      return row;
    }
    return isUrgent(item) ? row.urgentEnd(due(item)) : row.end(due(item));
  }

  private boolean isUrgent(WorkItem item) {
    return item.due() != null && item.due().isBefore(now.plus(SOON));
  }

  private String due(WorkItem item) {
    if (item.due() == null) {
      return "";
    }
    String key = item.isOverdueAt(now) ? "process.inbox.overdue" : "process.inbox.due";
    return text(key, dates.due(item.due()));
  }

  private String where(WorkItem item) {
    boolean hasBoth = !item.programme().isEmpty() && item.due() != null;
    return hasBoth
        ? text("desk.overview.where", item.programme(), due(item))
        : item.programme() + due(item);
  }

  private String since(WorkItem item) {
    String since = dates.moment(item.since());
    return item.programme().isEmpty()
        ? text("process.inbox.since", since)
        : text("process.inbox.since-in", item.programme(), since);
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
