package org.plenary.award;

import java.util.List;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.plenary.notification.MailErasure;
import org.springframework.stereotype.Component;

/** Where somebody's name stands among guests of a ceremony, and in the mails about them. */
@Component
class GuestTraces implements PersonalTraces {

  private final GuestRows rows;
  private final Entries entries;
  private final MailErasure mails;

  GuestTraces(GuestRows rows, Entries entries, MailErasure mails) {
    this.rows = rows;
    this.entries = entries;
    this.mails = mails;
  }

  @Override
  public void erase(Erasure gone) {
    rows.listNaming(gone.name(), gone.email()).forEach(id -> erase(gone, id));
  }

  private void erase(Erasure gone, EntryId id) {
    List<Guest> guests = rows.list(id).stream().map(guest -> without(gone, guest)).toList();
    rows.replace(id, entries.get(id).edition(), guests);
    mails.replaceAbout(id.subject(), gone.name(), gone.code());
    mails.replaceAbout(id.subject(), gone.email(), gone.nowhere());
  }

  /** The seat stays taken; what somebody needs says too much about them to stay. */
  private static Guest without(Erasure gone, Guest guest) {
    GuestNeeds needs = guest.needs();
    boolean isTheirs =
        guest.email().equalsIgnoreCase(gone.email()) || !gone.of(guest.name()).equals(guest.name());
    return new Guest(
        guest.id(),
        gone.of(guest.name()),
        isTheirs ? "" : gone.of(guest.role()),
        isTheirs ? "" : guest.email(),
        isTheirs
            ? GuestNeeds.NONE
            : new GuestNeeds(
                gone.of(needs.access()),
                gone.of(needs.diet()),
                needs.language(),
                needs.visaLetter()),
        gone.of(guest.seat()),
        guest.confirmedAt());
  }
}
