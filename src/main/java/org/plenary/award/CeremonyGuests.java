package org.plenary.award;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryRights;
import org.plenary.entry.NotAtThisStep;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to the ceremony for an award that was accepted. */
@Service
@Transactional
public class CeremonyGuests {

  private final Entries entries;
  private final EntryRights rights;
  private final GuestRows rows;
  private final GuestReplyRows replies;
  private final GuestNotices notices;
  private final Editions editions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CeremonyGuests(
      Entries entries,
      EntryRights rights,
      GuestRows rows,
      GuestReplyRows replies,
      GuestNotices notices,
      Editions editions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.rights = rights;
    this.rows = rows;
    this.replies = replies;
    this.notices = notices;
    this.editions = editions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * To the winner, staff and auditors. Empty where no award was accepted or no ceremony is planned,
   * and to who only writes the entry with its owner: needs of guests are none of their business.
   */
  @Transactional(readOnly = true)
  public Optional<GuestReply> find(Person by, EntryId id) {
    boolean isTheirs = entries.get(by, id).owner().equals(by.id());
    Entry entry = entries.get(id);
    Edition edition = editions.get(entry.edition());
    boolean mayRead = by.mayReadEverything() || isTheirs;
    return mayRead && CeremonyWinners.isOne(entry) && edition.winners().ceremony().isPlanned()
        ? Optional.of(reply(entry, edition))
        : Optional.empty();
  }

  /**
   * Says who comes; an empty list says that nobody can. Takes the place of what was said before,
   * also late, until the ceremony begins. Only staff say where somebody sits.
   */
  public void answer(Person by, EntryId id, List<Guest> named) {
    Entry entry = entries.lock(id);
    if (!by.isStaff()) {
      rights.requireOwner(by, id);
    }
    Edition edition = editions.get(entry.edition());
    Instant now = clock.instant();
    if (!CeremonyWinners.isOne(entry)) {
      throw new NotAtThisStep("name-guests", entry.title());
    }
    if (!CeremonyDates.isAhead(edition, now)) {
      throw new GuestRefused("over");
    }
    List<Guest> wanted = named.stream().map(Guest::stripped).toList();
    GuestPolicy.check(wanted, GuestPolicy.most(edition.winners().ceremony()));
    List<Guest> before = rows.list(id);
    List<Guest> after = merge(by, before, wanted);
    rows.replace(id, edition.id(), after);
    replies.save(id, edition.id(), after.size(), now, by.id());
    boolean isLate = CeremonyDates.published(edition).isMissedBy(now);
    notices.tellChanged(edition, entry, before, after, isLate && !by.isStaff());
    events.publishEvent(new GuestsNamed(id, edition.id(), after.size(), isLate, by.id().value()));
  }

  /** Whoever was confirmed stays so while nothing changes of what they were told. */
  private static List<Guest> merge(Person by, List<Guest> before, List<Guest> wanted) {
    Map<String, Guest> known =
        before.stream().collect(Collectors.toMap(Guest::id, Function.identity()));
    List<Guest> merged = new ArrayList<>();
    for (Guest guest : wanted) {
      Guest was = known.remove(guest.id());
      String seat = by.isStaff() ? guest.seat() : was == null ? "" : was.seat();
      Guest now = guest.keptAs(was == null ? Ids.next() : was.id(), seat, null);
      merged.add(
          was != null && was.isToldAs(now) ? now.keptAs(now.id(), seat, was.confirmedAt()) : now);
    }
    return merged;
  }

  private GuestReply reply(Entry entry, Edition edition) {
    Instant now = clock.instant();
    return new GuestReply(
        entry.id(),
        edition.id(),
        replies.find(entry.id()).orElse(null),
        rows.list(entry.id()),
        CeremonyDates.due(edition, now),
        CeremonyDates.begins(edition),
        GuestPolicy.most(edition.winners().ceremony()),
        CeremonyDates.isAhead(edition, now));
  }
}
