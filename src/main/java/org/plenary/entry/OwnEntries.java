package org.plenary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant's own entries as their screens show them: only what they have been told. */
@Service
@Transactional(readOnly = true)
public class OwnEntries {

  private final Entries entries;
  private final CorrectionRows corrections;
  private final CategoryMoveRows moves;
  private final EntryDeadlines deadlines;
  private final BenefitRows benefits;
  private final EntryRecords records;
  private final GuestDuties guests;

  OwnEntries(
      Entries entries,
      CorrectionRows corrections,
      CategoryMoveRows moves,
      EntryDeadlines deadlines,
      BenefitRows benefits,
      EntryRecords records,
      GuestDuties guests) {
    this.entries = entries;
    this.corrections = corrections;
    this.moves = moves;
    this.deadlines = deadlines;
    this.benefits = benefits;
    this.records = records;
    this.guests = guests;
  }

  /** Newest first. */
  public List<OwnEntry> list(Person by) {
    List<Entry> owned = entries.listOwned(by);
    Map<EntryId, List<Passage>> passages = entries.listToldPassages(owned);
    Map<EntryId, List<Benefit>> came =
        benefits.list(owned.stream().map(Entry::id).toList()).stream()
            .collect(Collectors.groupingBy(Benefit::entry));
    Map<EntryId, CategoryMove> open = moves.listOpen(owned.stream().map(Entry::id).toList());
    Map<EntryId, AwardEnd> ends = mapEnds(owned);
    Map<EntryId, Deadline> guestsDue = guests.mapDue(by, owned);
    List<OwnEntry> all = new ArrayList<>();
    owned.forEach(
        entry ->
            all.add(
                own(
                    entry,
                    passages.get(entry.id()),
                    open.get(entry.id()),
                    ends.get(entry.id()),
                    came.getOrDefault(entry.id(), List.of()),
                    guestsDue.get(entry.id()))));
    return all;
  }

  public OwnEntry get(Person by, EntryId id) {
    Entry entry = entries.get(by, id);
    return own(
        entry,
        entries.listPassages(by, id),
        moves.findOpen(id).orElse(null),
        mapEnds(List.of(entry)).get(id),
        benefits.list(List.of(id)),
        guests.mapDue(by, List.of(entry)).get(id));
  }

  private OwnEntry own(
      Entry entry,
      List<Passage> passages,
      @Nullable CategoryMove move,
      @Nullable AwardEnd end,
      List<Benefit> came,
      @Nullable Deadline guestsDue) {
    boolean isAsked = entry.state() == EntryState.CORRECTION_ASKED;
    boolean isOffered = entry.state() == EntryState.AWARD_OFFERED;
    return new OwnEntry(
        entry,
        passages,
        isAsked ? corrections.findOpen(entry.id()).orElse(null) : null,
        move,
        isOffered ? deadlines.acceptanceDue(entry.id()) : null,
        end,
        came,
        guestsDue);
  }

  /** Of those whose owners were told that they hold no award; one statement for all of them. */
  private Map<EntryId, AwardEnd> mapEnds(List<Entry> some) {
    List<String> without =
        some.stream()
            .filter(entry -> entry.state() == EntryState.NO_AWARD)
            .map(entry -> entry.id().value())
            .toList();
    if (without.isEmpty()) {
      return Map.of();
    }
    return records.findByIdIn(without).stream()
        .filter(entry -> entry.awardEnd != null)
        .collect(Collectors.toMap(EntryRecord::id, entry -> entry.awardEnd));
  }
}
