package org.plenary.entry.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.entry.CeremonyGuests;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.Guest;
import org.plenary.entry.GuestReply;
import org.plenary.programme.Edition;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** Who comes for one award, for the office: it says where they sit, and answers for who phoned. */
@Route("entries/:entry/guests")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class GuestsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final OfficeScreens screens;
  private final CeremonyGuests guests;

  GuestsView(OfficeScreens screens, CeremonyGuests guests) {
    this.screens = screens;
    this.guests = guests;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.guests.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get("entry").orElse(""));
    removeAll();
    Entry entry = screens.entries().get(screens.person(), id);
    guests
        .find(screens.person(), id)
        .ifPresentOrElse(
            reply -> show(entry, reply), () -> event.forwardTo(EntryRoutes.entry(id).substring(1)));
  }

  private void show(Entry entry, GuestReply reply) {
    Edition edition = screens.editions().get(entry.edition());
    boolean isReadOnly = !screens.person().isStaff() || !reply.isOpen();
    add(
        new PageHeader(entry.applicant())
            .crumb(getTranslation("entry.guests.list.title"), EntryRoutes.guestList())
            .here(entry.applicant())
            .facts(
                getTranslation(
                    reply.isAnswered() ? "entry.guests.said" : "entry.guests.not-said",
                    reply.answeredAt() == null
                        ? screens.dates().deadline(reply.due())
                        : screens.dates().moment(reply.answeredAt()))));
    add(
        new PageSection(
            getTranslation("entry.guests.title"),
            new GuestForm(reply, true, isReadOnly, named -> save(entry.id(), named))),
        GuestsSection.of(reply, edition, screens.dates()));
  }

  private void save(EntryId id, List<Guest> named) {
    guests.answer(screens.person(), id, named);
    Toast.show(getTranslation("entry.guests.saved"));
    getUI().orElseThrow().refreshCurrentRoute(false);
  }
}
