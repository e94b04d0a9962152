package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as others see it: wholly, or as far as its owner and co-editors were told. */
final class EntryKnowledge {

  private EntryKnowledge() {}

  static Entry whole(EntryRecord entry) {
    return of(entry, entry.state, entry.awardSlot, entry.awardAcceptedAt, entry.mentioned);
  }

  static Entry told(EntryRecord entry) {
    EntryState told = entry.toldState;
    boolean mayKnowSlot =
        told == EntryState.AWARD_OFFERED
            || told == EntryState.AWARDED
            || told == EntryState.DECLINED;
    return of(
        entry,
        told,
        mayKnowSlot ? entry.awardSlot : null,
        mayKnowSlot ? entry.awardAcceptedAt : null,
        entry.mentioned && told.isAmongFinalists());
  }

  private static Entry of(
      EntryRecord entry,
      EntryState seen,
      @Nullable String slot,
      @Nullable Instant acceptedAt,
      boolean isMentioned) {
    return new Entry(
        entry.id(),
        entry.edition(),
        entry.category,
        entry.applicantType,
        entry.owner(),
        entry.applicant,
        entry.city,
        entry.country,
        entry.region,
        entry.title,
        seen,
        entry.entryNumber,
        entry.receipt,
        entry.submittedAt,
        slot,
        entry.version,
        entry.createdAt,
        acceptedAt,
        isMentioned);
  }
}
