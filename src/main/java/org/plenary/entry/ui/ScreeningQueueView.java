package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.entry.EntryFilter;
import org.plenary.entry.EntryList;
import org.plenary.entry.EntryListItem;
import org.plenary.entry.EntryOrder;
import org.plenary.entry.EntryState;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** Everything in the screening: first what waits for the reader, then what waits for others. */
@Route("screening")
@Menu(title = "entry.menu.screening", order = NavGroup.EDITION + 30, icon = "clipboard-check")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class ScreeningQueueView extends Page implements HasDynamicTitle {

  /** A page of this many is a long day's work; the rest follows as it is done. */
  private static final int MOST = 200;

  private final EntryList list;
  private final Person person;
  private final ReaderDates dates;

  ScreeningQueueView(EntryList list, CurrentEdition editions, CurrentPerson current, Dates dates) {
    this.list = list;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    Optional<Edition> edition = editions.find();
    PageHeader header = new PageHeader(getPageTitle());
    add(header);
    edition.ifPresent(one -> show(one, header));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.queue.title");
  }

  private void show(Edition edition, PageHeader header) {
    edition
        .findDate(EditionDate.SCREENING_ENDS)
        .ifPresent(ends -> header.facts(getTranslation("entry.queue.facts", dates.deadline(ends))));
    EntryFilter screened = EntryFilter.SENT.in(Set.of(EntryState.IN_SCREENING));
    List<EntryListItem> all = rows(edition, screened);
    List<EntryListItem> yours =
        person.isStaff() ? all.stream().filter(EntryListItem::waitsForReader).toList() : List.of();
    List<EntryListItem> others = all.stream().filter(row -> !yours.contains(row)).toList();
    List<EntryListItem> corrections =
        rows(edition, EntryFilter.SENT.in(Set.of(EntryState.CORRECTION_ASKED)));
    add(
        yours.isEmpty()
            ? new EmptyState(
                "clipboard-check",
                getTranslation("entry.queue.empty"),
                getTranslation("entry.queue.empty-hint"))
            : section("entry.queue.yours", edition, yours, true));
    if (!others.isEmpty()) {
      add(section("entry.queue.others", edition, others, false));
    }
    if (!corrections.isEmpty()) {
      add(section("entry.queue.corrections", edition, corrections, false));
    }
  }

  private List<EntryListItem> rows(Edition edition, EntryFilter filter) {
    return list.list(person, edition.id(), filter, EntryOrder.SENT, false, 0, MOST);
  }

  private Component section(
      String key, Edition edition, List<EntryListItem> rows, boolean toScreen) {
    WorkList work = new WorkList().inColumns();
    rows.forEach(row -> work.add(row(edition, row, toScreen)));
    return new PageSection(getTranslation(key), work).count(rows.size());
  }

  private WorkRow row(Edition edition, EntryListItem row, boolean toScreen) {
    String href = toScreen ? EntryRoutes.screening(row.id()) : EntryRoutes.entry(row.id());
    WorkRow line =
        new WorkRow(row.title(), href)
            .written()
            .note(getTranslation("entry.queue.where", row.city(), row.country()))
            .fact(EntryScreen.category(edition, row.category()));
    // The heading says already what nearly every row waits for.
    WorkRow withState =
        row.seatsTaken() == 0 && toScreen ? line.noStatus() : line.status(EntryStatus.of(row));
    return withState.end(row.submittedAt() == null ? "" : dates.day(row.submittedAt()));
  }
}
