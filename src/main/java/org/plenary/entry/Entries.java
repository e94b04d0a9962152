package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What applicants file, from the first draft to the award. */
@Service
public class Entries {

  private final EntryRecords records;
  private final EntryAccess access;
  private final Filing filing;
  private final PassageRows passages;
  private final LateAttempts lateAttempts;
  private final Clock clock;

  Entries(
      EntryRecords records,
      EntryAccess access,
      Filing filing,
      PassageRows passages,
      LateAttempts lateAttempts,
      Clock clock) {
    this.records = records;
    this.access = access;
    this.filing = filing;
    this.passages = passages;
    this.lateAttempts = lateAttempts;
    this.clock = clock;
  }

  /** For steps of procedures and other modules, which act for nobody: the whole truth. */
  public Entry get(EntryId id) {
    return record(id).asEntry();
  }

  /** The same, and until the transaction ends nobody else decides anything about it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Entry lock(EntryId id) {
    return records
        .findWithLockById(id.value())
        .orElseThrow(() -> EntryStore.notFound(id))
        .asEntry();
  }

  /**
   * The entry as far as this person may know it: its owner, its co-editors, staff and auditors. Who
   * wrote it sees what they have been told, also when they work in the office.
   */
  public Entry get(Person by, EntryId id) {
    EntryRecord entry = record(id);
    access.requireReader(by, entry);
    return access.isApplicant(by, entry) ? entry.asTold() : entry.asEntry();
  }

  /** What this person owns or writes with somebody, newest first, as they have been told. */
  public List<Entry> listOwned(Person by) {
    return records.listOf(by.id().value()).stream().map(EntryRecord::asTold).toList();
  }

  /** By number. For steps of procedures and other modules. */
  public List<Entry> listByState(EditionId edition, Collection<EntryState> states) {
    if (states.isEmpty()) {
      return List.of();
    }
    return records
        .findByEditionIdAndStateInOrderByEntryNumber(edition.value(), Set.copyOf(states))
        .stream()
        .map(EntryRecord::asEntry)
        .toList();
  }

  /** Those named finalists, whatever became of them since; by number. */
  public List<Entry> listFinalists(EditionId edition) {
    return listByState(edition, EntryState.FINALISTS).stream().filter(Entry::isFinalist).toList();
  }

  /** One statement however many are asked for. */
  public Map<EntryId, String> titles(Collection<EntryId> ids) {
    Map<EntryId, String> titles = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      records
          .findByIdIn(ids.stream().map(EntryId::value).toList())
          .forEach(entry -> titles.put(entry.id(), entry.title));
    }
    return titles;
  }

  /** Those of them that are there, by number, in one statement. For other modules. */
  public List<Entry> list(Collection<EntryId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return records.findByIdIn(ids.stream().map(EntryId::value).toList()).stream()
        .map(EntryRecord::asEntry)
        .sorted(Comparator.comparingInt(Entry::number))
        .toList();
  }

  /** The edition of each, in one statement however many are asked for. */
  public Map<EntryId, EditionId> editions(Collection<EntryId> ids) {
    Map<EntryId, EditionId> editions = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      records
          .findByIdIn(ids.stream().map(EntryId::value).toList())
          .forEach(entry -> editions.put(entry.id(), entry.edition()));
    }
    return editions;
  }

  /** The road the entry has come, as far as this person may know it; oldest first. */
  public List<Passage> listPassages(Person by, EntryId id) {
    EntryRecord entry = record(id);
    access.requireReader(by, entry);
    boolean seesAll = !access.isApplicant(by, entry);
    return passages.list(List.of(id)).get(id).stream()
        .filter(passage -> seesAll || passage.toldAt() != null)
        .toList();
  }

  /** The roads of several entries of their owner, in one go; only what they have been told. */
  public Map<EntryId, List<Passage>> listToldPassages(Collection<Entry> owned) {
    Map<EntryId, List<Passage>> told = passages.list(owned.stream().map(Entry::id).toList());
    told.replaceAll(
        (entry, all) -> all.stream().filter(passage -> passage.toldAt() != null).toList());
    return told;
  }

  public boolean isOwner(Person by, EntryId id) {
    return access.isOwner(by, record(id));
  }

  /** Whether this person writes it: its owner or somebody who joined. */
  public boolean isEditor(Person by, EntryId id) {
    return access.isEditor(by, record(id));
  }

  /** Begins a draft. Refuses at once what could never be sent. */
  @Transactional
  public Entry start(Person by, NewEntry wanted) {
    return filing.start(by, wanted).asTold();
  }

  /** Moves a draft, or what was sent while the call is open, to another category. */
  @Transactional
  public Entry changeCategory(Person by, EntryId id, String category) {
    return filing.changeCategory(by, id, category).asTold();
  }

  /**
   * Sends the entry, or sends it again until the call closes. A draft that is refused stays as it
   * was. Sending the same twice is one submission.
   */
  public Receipt submit(Person by, EntryId id) {
    // Read before anything waits for a lock: late is decided by when the request arrived.
    return submit(by, id, clock.instant());
  }

  /** As above, for a request that arrived at this instant. */
  public Receipt submit(Person by, EntryId id, Instant arrivedAt) {
    try {
      return filing.submit(by, id, arrivedAt);
    } catch (CallClosed late) {
      lateAttempts.note(id, LateAttempts.Kind.ENTRY, arrivedAt);
      throw late;
    }
  }

  /** Sends the answers staff asked to be corrected; all others stay as they were sent. */
  public Receipt sendCorrection(Person by, EntryId id) {
    Instant arrivedAt = clock.instant();
    try {
      return filing.sendCorrection(by, id, arrivedAt);
    } catch (CorrectionRefused refused) {
      if (refused.isLate()) {
        lateAttempts.note(id, LateAttempts.Kind.CORRECTION, arrivedAt);
      }
      throw refused;
    }
  }

  /** The time for a correction is up: the entry is decided on as it stands. */
  @Transactional
  public void correctionLapsed(EntryId id) {
    filing.lapseCorrection(id, clock.instant());
  }

  /** Takes the entry back, for good. Winners decline instead. */
  @Transactional
  public void withdraw(Person by, EntryId id, String reason) {
    filing.withdraw(by, id, reason);
  }

  private EntryRecord record(EntryId id) {
    return records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
  }
}
