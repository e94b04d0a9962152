package org.plenary.entry.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.CeremonyGuests;
import org.plenary.entry.Guest;
import org.plenary.entry.GuestReply;
import org.plenary.entry.OwnEntry;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** Where a winner says who comes to the ceremony, and changes it later. */
@Route("my-entries/:entry/guests")
@PermitAll
class MyGuestsView extends OwnEntryPage {

  private static final int URGENT_DAYS = 3;

  private final CeremonyGuests guests;

  MyGuestsView(OwnScreens screens, CeremonyGuests guests) {
    super(screens);
    this.guests = guests;
  }

  /** Who holds no award that was accepted finds no trace of this screen. */
  @Override
  Optional<String> redirect(OwnEntry own) {
    return guests.find(person(), own.entry().id()).isPresent()
        ? Optional.empty()
        : Optional.of(EntryRoutes.own(own.entry().id()));
  }

  @Override
  void show() {
    GuestReply reply = guests.find(person(), id()).orElseThrow();
    add(header(getTranslation("entry.guests.here")), step(reply));
    add(
        new PageSection(
            getTranslation("entry.guests.title"),
            new GuestForm(reply, false, !reply.isOpen(), this::save)),
        GuestsSection.of(reply, edition(), dates()));
  }

  private NextStep step(GuestReply reply) {
    if (!reply.isOpen()) {
      return new NextStep(
          "check", getTranslation("entry.guests.over"), getTranslation("entry.guests.over-text"));
    }
    if (reply.isAnswered()) {
      return new NextStep(
          "check",
          getTranslation("entry.guests.answered"),
          getTranslation("entry.guests.answered-text", dates().deadline(reply.begins())));
    }
    NextStep step =
        new NextStep(
            "users",
            getTranslation("entry.guests.wanted"),
            getTranslation("entry.step.by", dates().deadline(reply.due())));
    return dates().daysUntil(reply.due().at()) <= URGENT_DAYS ? step.urgent() : step;
  }

  private void save(List<Guest> named) {
    guests.answer(person(), id(), named);
    Toast.show(getTranslation("entry.guests.saved"));
    getUI().orElseThrow().refreshCurrentRoute(false);
  }
}
