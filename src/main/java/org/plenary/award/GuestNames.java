package org.plenary.award;

import java.util.List;
import java.util.Map;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.programme.RetainedThings;
import org.plenary.programme.RetentionKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came to the ceremony and what they needed. How many came for each award stays. */
@Component
class GuestNames implements RetainedThings {

  private final GuestRows rows;
  private final Entries entries;

  GuestNames(GuestRows rows, Entries entries) {
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public RetentionKind kind() {
    return RetentionKind.GUESTS;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Retained> list(EditionId edition) {
    Map<EntryId, List<Guest>> guests = rows.map(edition);
    return entries.list(guests.keySet()).stream()
        .flatMap(entry -> guests.get(entry.id()).stream().map(guest -> named(guest, entry)))
        .toList();
  }

  @Override
  @Transactional
  public void remove(EditionId edition, String id, String by) {
    rows.delete(id);
  }

  private static Retained named(Guest guest, Entry entry) {
    return new Retained(guest.id(), guest.name() + " · " + entry.applicant());
  }
}
