package org.plenary.process.prize;

import java.util.Map;
import java.util.Set;
import org.plenary.entry.AwardEndNotices;
import org.plenary.entry.AwardExtended;
import org.plenary.entry.AwardLapsed;
import org.plenary.entry.AwardNotices;
import org.plenary.entry.AwardWithdrawn;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.EntryWithdrawn;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionClosed;
import org.plenary.verdict.Successions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves an entry's own procedure by what the office decided about its award. One that runs by an
 * older model knows none of this: its mail goes alone, and where the award is over, it ends.
 */
@Component
class AwardEndFlow {

  private static final String ENTRY = "entry";

  private final Workflow workflow;
  private final Entries entries;
  private final AwardEndNotices notices;
  private final AwardNotices office;
  private final Successions successions;

  AwardEndFlow(
      Workflow workflow,
      Entries entries,
      AwardEndNotices notices,
      AwardNotices office,
      Successions successions) {
    this.workflow = workflow;
    this.entries = entries;
    this.notices = notices;
    this.office = office;
    this.successions = successions;
  }

  @EventListener
  void on(AwardExtended event) {
    if (!settle(event.entry(), "more-time") && !tell(event.entry(), "more-time-given")) {
      notices.tellMoreTime(event.entry());
    }
  }

  @EventListener
  void on(AwardLapsed event) {
    if (!settle(event.entry(), "lapsed")) {
      workflow.cancel(ENTRY, event.entry().value(), "The award lapsed");
      notices.tellLapsed(event.entry());
    }
  }

  @EventListener
  void on(AwardWithdrawn event) {
    if (!tell(event.entry(), "award-withdrawn")) {
      workflow.cancel(ENTRY, event.entry().value(), "The award was withdrawn");
      notices.tellWithdrawn(event.entry());
    }
  }

  /** Before they were told of an award: nobody but the office hears what they would have won. */
  @EventListener
  void on(EntryWithdrawn event) {
    Entry entry = entries.get(event.entry());
    if (entry.awardSlot() != null) {
      office.tellDeclined(entry.id(), successions.find(entry).orElse(null));
    }
  }

  /** Until then a reserve may still move up. */
  @EventListener
  void on(EditionClosed event) {
    Set<EntryState> toldOfTheResults = Set.of(EntryState.AWARDED, EntryState.NO_AWARD);
    workflow.tellAll(
        ENTRY,
        entries.listByState(event.edition(), toldOfTheResults).stream()
            .map(Entry::id)
            .map(EntryId::value)
            .toList(),
        "edition-closed",
        Map.of());
  }

  private boolean settle(EntryId entry, String silence) {
    return workflow.complete(ENTRY, entry.value(), "settle-silence", Map.of("silence", silence));
  }

  private boolean tell(EntryId entry, String message) {
    return workflow.tell(ENTRY, entry.value(), message, Map.of());
  }
}
