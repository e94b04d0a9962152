package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves entries that were sent in the wrong category, and only with their applicants' word. */
@Service
@Transactional
public class CategoryMoves {

  private final EntryStore store;
  private final EntryRecords records;
  private final EntryAccess access;
  private final EligibilityPolicy eligibility;
  private final CategoryMoveRows rows;
  private final CategoryMoving moving;
  private final Editions editions;
  private final Clock clock;

  CategoryMoves(
      EntryStore store,
      EntryRecords records,
      EntryAccess access,
      EligibilityPolicy eligibility,
      CategoryMoveRows rows,
      CategoryMoving moving,
      Editions editions,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.access = access;
    this.eligibility = eligibility;
    this.rows = rows;
    this.moving = moving;
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * Asks the applicant. Until they answer, or their time is up, nobody decides about the entry.
   *
   * @param seenVersion what the screener looked at; a newer one is refused
   */
  public CategoryMove propose(
      Person by, EntryId id, int seenVersion, String category, String reason) {
    TextTooLong.check(reason, EntryRecord.LONGEST_REASON);
    EntryRecord entry = store.lock(id);
    access.requireUninvolved(by, entry);
    ScreeningPolicy.requireInScreening(entry);
    ScreeningPolicy.requireSameVersion(entry, seenVersion);
    Edition edition = editions.get(entry.edition());
    if (edition.findCategory(category).isEmpty()) {
      throw new NotFound("category", category);
    }
    if (category.equals(entry.category)) {
      throw new CategoryRefused("same", edition.category(category).name());
    }
    if (reason.isBlank()) {
      throw new CategoryRefused("reason-wanted");
    }
    eligibility.requireMayEnter(edition, entry, category);
    return ask(by, edition, entry, category, reason.strip());
  }

  /** Moves it: what was sent is kept under the new category as its next version. */
  public void accept(Person by, EntryId id) {
    EntryRecord entry = owned(by, id);
    moving.accept(by, entry, open(entry));
  }

  /** Leaves it where it is; the screening goes on. */
  public void decline(Person by, EntryId id) {
    EntryRecord entry = owned(by, id);
    moving.close(entry, open(entry), CategoryMove.Outcome.DECLINED, by.id().value());
  }

  /** The time to answer is up: silence leaves the entry where it is. */
  public void lapse(EntryId id) {
    EntryRecord entry = store.lock(id);
    rows.findOpen(id)
        .ifPresent(
            move -> moving.close(entry, move, CategoryMove.Outcome.LAPSED, DomainEvent.SYSTEM));
  }

  /** Asks, as a correction with its own time, what only the form of the new category asks. */
  public void askMissing(EntryId id) {
    moving.askMissing(id);
  }

  /** The question that waits for an answer; for steps of procedures. */
  @Transactional(readOnly = true)
  public Optional<CategoryMove> findOpen(EntryId id) {
    return rows.findOpen(id);
  }

  /** Newest first, answered or not. */
  @Transactional(readOnly = true)
  public List<CategoryMove> list(Person by, EntryId id) {
    access.requireReader(
        by, records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id)));
    return rows.list(id);
  }

  private CategoryMove ask(
      Person by, Edition edition, EntryRecord entry, String category, String reason) {
    Deadline due =
        WorkingDayRule.after(
            clock.instant(), edition.rules().correctionWorkingDays(), edition.zone());
    CategoryMove move =
        new CategoryMove(
            Ids.next(),
            entry.id(),
            entry.category,
            category,
            reason,
            clock.instant(),
            by.id(),
            due,
            null,
            null);
    entry.proposeCategory(category);
    rows.insert(move);
    store.save(entry);
    store.publish(
        new CategoryMoveProposed(
            entry.id(), entry.edition(), move.was(), category, due, by.id().value()));
    return move;
  }

  private EntryRecord owned(Person by, EntryId id) {
    EntryRecord entry = store.lock(id);
    access.requireOwner(by, entry);
    return entry;
  }

  /** A second click, or an answer that comes too late, finds nothing open. */
  private CategoryMove open(EntryRecord entry) {
    CategoryMove move =
        rows.findOpen(entry.id()).orElseThrow(() -> new CategoryRefused("answered", entry.title));
    if (move.due().isMissedBy(clock.instant())) {
      throw new CategoryRefused("late", move.due().wording());
    }
    return move;
  }
}
