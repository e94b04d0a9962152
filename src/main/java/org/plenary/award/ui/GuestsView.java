package org.plenary.award.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.award.CeremonyGuests;
import org.plenary.award.Guest;
import org.plenary.award.GuestReply;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.ui.EntryRoutes;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Who comes for one award, for the office: it says where they sit, and answers for who phoned. */
@Route("entries/:entry/guests")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class GuestsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final CeremonyGuests guests;
  private final Entries entries;
  private final Editions editions;
  private final Person person;
  private final ReaderDates dates;

  GuestsView(
      CeremonyGuests guests,
      Entries entries,
      Editions editions,
      CurrentPerson current,
      Dates dates) {
    this.guests = guests;
    this.entries = entries;
    this.editions = editions;
    this.person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("award.guests.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get("entry").orElse(""));
    removeAll();
    Entry entry = entries.get(person, id);
    guests
        .find(person, id)
        .ifPresentOrElse(
            reply -> show(entry, reply), () -> event.forwardTo(EntryRoutes.entry(id).substring(1)));
  }

  private void show(Entry entry, GuestReply reply) {
    Edition edition = editions.get(entry.edition());
    boolean isReadOnly = !person.isStaff() || !reply.isOpen();
    add(
        new PageHeader(entry.applicant())
            .crumb(getTranslation("award.guests.list.title"), AwardRoutes.guestList())
            .here(entry.applicant())
            .facts(
                getTranslation(
                    reply.isAnswered() ? "award.guests.said" : "award.guests.not-said",
                    reply.answeredAt() == null
                        ? dates.deadline(reply.due())
                        : dates.moment(reply.answeredAt()))));
    add(
        new PageSection(
            getTranslation("award.guests.title"),
            new GuestForm(reply, true, isReadOnly, named -> save(entry.id(), named))),
        GuestsSection.of(reply, edition, dates));
  }

  private void save(EntryId id, List<Guest> named) {
    guests.answer(person, id, named);
    Toast.show(getTranslation("award.guests.saved"));
    getUI().orElseThrow().refreshCurrentRoute(false);
  }
}
