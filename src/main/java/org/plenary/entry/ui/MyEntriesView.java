package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.OwnEntries;
import org.plenary.entry.OwnEntry;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.ui.Columns;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** An applicant's first screen: each entry with its road and what comes next. */
@Route("my-entries")
@Menu(title = "entry.menu.own", order = NavGroup.APPLICANT + 1, icon = "file-text")
@RolesAllowed("APPLICANT")
class MyEntriesView extends Page implements HasDynamicTitle {

  private final Editions editions;
  private final ReaderDates dates;
  private final Map<EditionId, Edition> known = new HashMap<>();

  MyEntriesView(
      OwnEntries entries, Editions editions, CurrentPerson current, Dates dates, Clock clock) {
    this.editions = editions;
    Person person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    List<OwnEntry> own = entries.list(person);
    Optional<Edition> open = OpenCalls.of(editions, clock).stream().findFirst();
    PageHeader header = new PageHeader(getPageTitle());
    header.facts(person.organisation());
    open.ifPresent(edition -> header.actions(startButton()));
    add(header);
    if (own.isEmpty()) {
      add(empty(open));
      return;
    }
    Edition first = edition(own.get(0));
    OwnNextStep.of(own, first, this.dates).ifPresent(this::add);
    Edition shown = open.orElse(first);
    add(new Columns().main(list(own)).side(new DatesAside(shown, this.dates)));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.own.title");
  }

  private Component startButton() {
    return new LinkButton(getTranslation("entry.own.start"), EntryRoutes.start()).icon("plus");
  }

  private Component empty(Optional<Edition> open) {
    return open.<Component>map(
            edition ->
                new EmptyState(
                    "file-text",
                    getTranslation("entry.own.empty"),
                    getTranslation("entry.own.empty-hint", edition.name()),
                    new LinkButton(getTranslation("entry.own.start"), EntryRoutes.start())
                        .primary()))
        .orElseGet(
            () ->
                new EmptyState(
                    "file-text",
                    getTranslation("entry.own.empty"),
                    getTranslation("entry.own.no-call")));
  }

  private Component list(List<OwnEntry> own) {
    UnorderedList list = new UnorderedList();
    list.addClassName("entries");
    own.forEach(one -> list.add(new OwnCard(one, edition(one), dates)));
    return list;
  }

  private Edition edition(OwnEntry own) {
    return known.computeIfAbsent(own.entry().edition(), editions::get);
  }
}
