package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.entry.Objection.Outcome;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.TextTooLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants object to being kept out, read by somebody who had not decided before. */
@Service
@Transactional
public class EntryObjections {

  private final EntryStore store;
  private final EntryAccess access;
  private final EntryObjectionRows rows;
  private final ScreeningRows screenings;
  private final Editions editions;
  private final ObjectProvider<LateEntryGuard> guards;
  private final Clock clock;

  EntryObjections(
      EntryStore store,
      EntryAccess access,
      EntryObjectionRows rows,
      ScreeningRows screenings,
      Editions editions,
      ObjectProvider<LateEntryGuard> guards,
      Clock clock) {
    this.store = store;
    this.access = access;
    this.rows = rows;
    this.screenings = screenings;
    this.editions = editions;
    this.guards = guards;
    this.clock = clock;
  }

  /** Once, by the owner, until the day the mail named; it stays with the entry. */
  public void file(Person by, EntryId id, String words) {
    EntryRecord entry = store.lock(id);
    access.requireOwner(by, entry);
    entry.require(entry.mayBeObjectedTo(), "object");
    if (rows.find(id).isPresent()) {
      throw new ObjectionRefused("filed", entry.title);
    }
    Edition edition = editions.get(entry.edition());
    Deadline until = EntryDeadlines.objectionEnds(edition, entry);
    if (until.isMissedBy(clock.instant())) {
      throw new ObjectionRefused("late", until.wording());
    }
    requireWords(words, "words-wanted");
    Instant now = clock.instant();
    Deadline due =
        WorkingDayRule.after(now, edition.rules().correctionWorkingDays(), edition.zone());
    rows.insert(new Objection(id, words.strip(), by.id(), now, due, null));
    store.publish(new ObjectionFiled(id, entry.edition(), by.id().value()));
  }

  /**
   * Upheld, the entry is eligible as if it had been from the start, and judged alone where the
   * finalists stand. Refused where no jury would judge it any more: see {@link #tellTooLate}.
   */
  public void answer(Person by, EntryId id, boolean upheld, String words) {
    if (!upheld) {
      answer(by, id, Outcome.REJECTED, words);
      return;
    }
    switch (lockTurn(by, id)) {
      case WITH_THE_OTHERS -> answer(by, id, Outcome.TAKES_PART, words);
      case AFTER_THE_FINALISTS -> answer(by, id, Outcome.JUDGED_LATE, words);
      case TOO_LATE -> throw new ObjectionRefused("too-late");
    }
  }

  /**
   * Says that the objection was right, and that no jury can judge the entry any more; the words are
   * the apology. Refused while a jury still can.
   */
  public void tellTooLate(Person by, EntryId id, String words) {
    if (lockTurn(by, id) != JudgingTurn.TOO_LATE) {
      throw new ObjectionRefused("not-too-late");
    }
    answer(by, id, Outcome.TOO_LATE, words);
  }

  /** What could still be done for this entry if its objection were upheld now. */
  @Transactional(readOnly = true)
  public JudgingTurn findTurn(Person by, EntryId id) {
    EntryRecord entry = store.get(id);
    access.requireStaff(by, entry);
    EditionId edition = entry.edition();
    return turn(guard -> guard.find(edition));
  }

  /** An entry never changes its edition. The turn comes before the entry, as for awards. */
  private JudgingTurn lockTurn(Person by, EntryId id) {
    NotAllowed.unlessStaff(by);
    EditionId edition = store.get(id).edition();
    return turn(guard -> guard.findLocked(edition));
  }

  private JudgingTurn turn(Function<LateEntryGuard, JudgingTurn> asked) {
    return guards.stream()
        .map(asked)
        .max(Comparator.naturalOrder())
        .orElse(JudgingTurn.WITH_THE_OTHERS);
  }

  private void answer(Person by, EntryId id, Outcome outcome, String words) {
    EntryRecord entry = store.lock(id);
    access.requireUninvolved(by, entry);
    Objection objection = rows.find(id).orElseThrow(() -> EntryStore.notFound(id));
    if (!objection.isOpen()) {
      throw new ObjectionRefused("answered", entry.title);
    }
    requireNotConcerned(by, entry, objection);
    requireWords(words, "answer-wanted");
    rows.answer(id, new Objection.Answer(outcome, words.strip(), by.id(), clock.instant()));
    if (outcome != Outcome.REJECTED) {
      entry.upholdObjection();
      if (outcome == Outcome.TOO_LATE) {
        entry.nameNotFinalist();
      }
      store.save(entry);
    }
    store.publish(new ObjectionAnswered(id, entry.edition(), outcome, by.id().value()));
  }

  /** For the owner, co-editors and whoever reads everything. */
  @Transactional(readOnly = true)
  public Optional<Objection> find(Person by, EntryId id) {
    access.requireReader(by, store.get(id));
    return rows.find(id);
  }

  /** Until when this person may still object; empty where there is nothing to object to. */
  @Transactional(readOnly = true)
  public Optional<Deadline> findChance(Person by, EntryId id) {
    EntryRecord entry = store.get(id);
    if (!access.isOwner(by, entry) || !entry.mayBeObjectedTo() || rows.find(id).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(EntryDeadlines.objectionEnds(editions.get(entry.edition()), entry))
        .filter(until -> !until.isMissedBy(clock.instant()));
  }

  private void requireNotConcerned(Person by, EntryRecord entry, Objection objection) {
    boolean hasDecided =
        screenings.list(entry.id()).stream().anyMatch(seat -> seat.screener().equals(by.id()));
    if (hasDecided || objection.filedBy().equals(by.id())) {
      throw new ObjectionRefused("decided-before", entry.title);
    }
  }

  private static void requireWords(String words, String otherwise) {
    TextTooLong.check(words, EntryRecord.LONGEST_REASON);
    if (words.isBlank()) {
      throw new ObjectionRefused(otherwise);
    }
  }
}
