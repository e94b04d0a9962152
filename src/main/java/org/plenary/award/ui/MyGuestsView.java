package org.plenary.award.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.plenary.award.CeremonyGuests;
import org.plenary.award.Guest;
import org.plenary.award.GuestReply;
import org.plenary.entry.OwnEntry;
import org.plenary.entry.ui.EntryRoutes;
import org.plenary.entry.ui.OwnEntryPage;
import org.plenary.entry.ui.OwnScreens;
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
  protected Optional<String> redirect(OwnEntry own) {
    return guests.find(person(), own.entry().id()).isPresent()
        ? Optional.empty()
        : Optional.of(EntryRoutes.own(own.entry().id()));
  }

  @Override
  protected void show() {
    GuestReply reply = guests.find(person(), id()).orElseThrow();
    add(header(getTranslation("award.guests.here")), step(reply));
    add(
        new PageSection(
            getTranslation("award.guests.title"),
            new GuestForm(reply, false, !reply.isOpen(), this::save)),
        GuestsSection.of(reply, edition(), dates()));
  }

  private NextStep step(GuestReply reply) {
    if (!reply.isOpen()) {
      return new NextStep(
          "check", getTranslation("award.guests.over"), getTranslation("award.guests.over-text"));
    }
    if (reply.isAnswered()) {
      return new NextStep(
          "check",
          getTranslation("award.guests.answered"),
          getTranslation("award.guests.answered-text", dates().deadline(reply.begins())));
    }
    NextStep step =
        new NextStep(
            "users",
            getTranslation("award.guests.wanted"),
            getTranslation("entry.step.by", dates().deadline(reply.due())));
    return dates().daysUntil(reply.due().at()) <= URGENT_DAYS ? step.urgent() : step;
  }

  private void save(List<Guest> named) {
    guests.answer(person(), id(), named);
    Toast.show(getTranslation("award.guests.saved"));
    getUI().orElseThrow().refreshCurrentRoute(false);
  }
}
