package org.plenary.award;

import java.time.Clock;
import java.util.List;
import org.plenary.entry.AwardAccepted;
import org.plenary.entry.AwardDeclined;
import org.plenary.entry.AwardWithdrawn;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks winners who comes as soon as they accept, and lets go of guests whose award has gone. */
@Service
@Transactional
public class GuestCare {

  private final Entries entries;
  private final GuestRows rows;
  private final GuestReplyRows replies;
  private final GuestReminderRows reminders;
  private final GuestReminders asking;
  private final GuestNotices notices;
  private final Editions editions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GuestCare(
      Entries entries,
      GuestRows rows,
      GuestReplyRows replies,
      GuestReminderRows reminders,
      GuestReminders asking,
      GuestNotices notices,
      Editions editions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.rows = rows;
    this.replies = replies;
    this.reminders = reminders;
    this.asking = asking;
    this.notices = notices;
    this.editions = editions;
    this.events = events;
    this.clock = clock;
  }

  /** To the winner, where a ceremony is planned and still ahead. */
  public void invite(EntryId id) {
    Entry entry = entries.get(id);
    Edition edition = editions.get(entry.edition());
    if (isAhead(edition)) {
      notices.invite(edition, entry);
    }
  }

  /**
   * For the procedure: whoever has answered, was asked a short while ago, or holds no award any
   * more, hears nothing.
   */
  public void remind(EntryId id) {
    Entry entry = entries.lock(id);
    Edition edition = editions.get(entry.edition());
    if (CeremonyWinners.isOne(entry) && isAhead(edition) && replies.find(id).isEmpty()) {
      asking.remindByPlan(edition, entry);
    }
  }

  @EventListener
  void on(AwardAccepted event) {
    if (isAhead(editions.get(event.edition()))) {
      events.publishEvent(new GuestsWanted(event.entry(), event.edition(), event.actor()));
    }
  }

  @EventListener
  void on(AwardWithdrawn event) {
    drop(event.entry(), event.actor());
  }

  @EventListener
  void on(AwardDeclined event) {
    drop(event.entry(), event.actor());
  }

  /** Who came to a ceremony that is over came; their names go when the time for them is up. */
  private void drop(EntryId id, String actor) {
    Entry entry = entries.get(id);
    Edition edition = editions.get(entry.edition());
    if (!isAhead(edition)) {
      return;
    }
    List<Guest> guests = rows.list(id);
    notices.cancel(edition, entry, guests.stream().filter(Guest::isConfirmed).toList(), true);
    rows.delete(id);
    replies.delete(id);
    reminders.delete(id);
    events.publishEvent(new GuestsDropped(id, edition.id(), guests.size(), actor));
  }

  private boolean isAhead(Edition edition) {
    return CeremonyDates.isAhead(edition, clock.instant());
  }
}
