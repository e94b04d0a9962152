package org.plenary.award;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.EntryId;
import org.plenary.programme.BenefitKind;
import org.plenary.programme.BenefitOffer;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.shared.Deadline;

/**
 * Something that came with an award, from its offer to the report on it.
 *
 * @param offer its key among the benefits of the edition
 * @param name as it was offered, the way it reads inside a sentence
 * @param due by when the winner answers or reports; empty while they owe nothing
 * @param note what was said about the latest step
 */
public record Benefit(
    BenefitId id,
    EntryId entry,
    EditionId edition,
    String offer,
    BenefitKind kind,
    String name,
    String details,
    BenefitState state,
    @Nullable ProjectType project,
    Instant offeredAt,
    Instant changedAt,
    @Nullable Deadline due,
    String note) {

  /** As it is when it is offered to the holder of an award. */
  static Benefit offered(Edition edition, EntryId entry, BenefitOffer offer, Instant now) {
    return new Benefit(
        BenefitId.next(),
        entry,
        edition.id(),
        offer.key(),
        offer.kind(),
        offer.name(),
        offer.details(),
        BenefitState.OFFERED,
        null,
        now,
        now,
        EntryDeadlines.inDays(edition, now, edition.winners().answerDays()),
        "");
  }

  public boolean waitsForAnswer() {
    return state == BenefitState.OFFERED;
  }

  /** Asked for, when it was carried out or the time for it is nearly over. */
  public boolean waitsForReport() {
    return state.isUnderWay() && due != null;
  }

  /** The picture it is shown with. */
  public String icon() {
    return kind == BenefitKind.TRAINING ? "graduation-cap" : "handshake";
  }
}
