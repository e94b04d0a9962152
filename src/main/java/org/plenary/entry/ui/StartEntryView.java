package org.plenary.entry.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.NewEntry;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** Begins an entry: who applies, in which category, and what it is called for now. */
@Route("my-entries/new")
@RolesAllowed("APPLICANT")
class StartEntryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Entries entries;
  private final Person person;
  private final List<Edition> open;
  private final ReaderDates dates;

  StartEntryView(
      Entries entries, Editions editions, CurrentPerson current, Dates dates, Clock clock) {
    this.entries = entries;
    person = current.get();
    open = OpenCalls.of(editions, clock);
    this.dates = dates.in(person.locale(), person.zone());
  }

  /** Of several open calls a link names one; without it, it is the newest. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String named =
        event.getLocation().getQueryParameters().getSingleParameter("edition").orElse("");
    removeAll();
    show(open.stream().filter(one -> one.code().equals(named)).findFirst());
  }

  private void show(Optional<Edition> named) {
    PageHeader header =
        new PageHeader(getPageTitle())
            .crumb(getTranslation("entry.own.title"), EntryRoutes.own())
            .here(getPageTitle());
    add(header);
    if (open.isEmpty()) {
      add(
          new EmptyState(
              "lock", getTranslation("entry.start.closed"), getTranslation("entry.own.no-call")));
      return;
    }
    Edition edition = named.orElseGet(() -> open.get(0));
    header.facts(
        getTranslation(
            "entry.start.facts",
            edition.name(),
            dates.deadline(edition.date(EditionDate.CALL_CLOSES))));
    add(new StartForm(edition, person, this::start));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.start.title");
  }

  private void start(NewEntry wanted) {
    EntryScreen.attempt(
        () -> {
          Entry draft = entries.start(person, wanted);
          getUI().orElseThrow().navigate(EntryRoutes.edit(draft.id()).substring(1));
        });
  }
}
