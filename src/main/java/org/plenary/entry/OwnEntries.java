package org.plenary.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.springframework.beans.factory.ObjectProvider;
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
  private final EntryRecords records;
  private final ObjectProvider<OwnDuties> duties;

  OwnEntries(
      Entries entries,
      CorrectionRows corrections,
      CategoryMoveRows moves,
      EntryDeadlines deadlines,
      EntryRecords records,
      ObjectProvider<OwnDuties> duties) {
    this.entries = entries;
    this.corrections = corrections;
    this.moves = moves;
    this.deadlines = deadlines;
    this.records = records;
    this.duties = duties;
  }

  /** Newest first. */
  public List<OwnEntry> list(Person by) {
    List<Entry> owned = entries.listOwned(by);
    Map<EntryId, List<Passage>> passages = entries.listToldPassages(owned);
    Map<EntryId, CategoryMove> open = moves.listOpen(owned.stream().map(Entry::id).toList());
    Map<EntryId, AwardEnd> ends = mapEnds(owned);
    Map<EntryId, List<OwnDuty>> owed = owed(by, owned);
    List<OwnEntry> all = new ArrayList<>();
    owned.forEach(
        entry ->
            all.add(
                own(
                    entry,
                    passages.get(entry.id()),
                    open.get(entry.id()),
                    ends.get(entry.id()),
                    owed.getOrDefault(entry.id(), List.of()))));
    return all;
  }

  public OwnEntry get(Person by, EntryId id) {
    Entry entry = entries.get(by, id);
    return own(
        entry,
        entries.listPassages(by, id),
        moves.findOpen(id).orElse(null),
        mapEnds(List.of(entry)).get(id),
        owed(by, List.of(entry)).getOrDefault(id, List.of()));
  }

  private OwnEntry own(
      Entry entry,
      List<Passage> passages,
      @Nullable CategoryMove move,
      @Nullable AwardEnd end,
      List<OwnDuty> owed) {
    boolean isAsked = entry.state() == EntryState.CORRECTION_ASKED;
    boolean isOffered = entry.state() == EntryState.AWARD_OFFERED;
    return new OwnEntry(
        entry,
        passages,
        isAsked ? corrections.findOpen(entry.id()).orElse(null) : null,
        move,
        isOffered ? deadlines.acceptanceDue(entry.id()) : null,
        end,
        owed);
  }

  private Map<EntryId, List<OwnDuty>> owed(Person by, List<Entry> own) {
    Map<EntryId, List<OwnDuty>> owed = new HashMap<>();
    for (OwnDuties one : duties) {
      one.map(by, own)
          .forEach((entry, duty) -> owed.computeIfAbsent(entry, id -> new ArrayList<>()).add(duty));
    }
    owed.values().forEach(some -> some.sort(Comparator.comparingInt(OwnDuty::rank)));
    return owed;
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
