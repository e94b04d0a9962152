package org.plenary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
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

  OwnEntries(
      Entries entries,
      CorrectionRows corrections,
      CategoryMoveRows moves,
      EntryDeadlines deadlines,
      BenefitRows benefits) {
    this.entries = entries;
    this.corrections = corrections;
    this.moves = moves;
    this.deadlines = deadlines;
    this.benefits = benefits;
  }

  /** Newest first. */
  public List<OwnEntry> list(Person by) {
    List<Entry> owned = entries.listOwned(by);
    Map<EntryId, List<Passage>> passages = entries.listToldPassages(owned);
    Map<EntryId, List<Benefit>> came =
        benefits.list(owned.stream().map(Entry::id).toList()).stream()
            .collect(Collectors.groupingBy(Benefit::entry));
    Map<EntryId, CategoryMove> open = moves.listOpen(owned.stream().map(Entry::id).toList());
    List<OwnEntry> all = new ArrayList<>();
    owned.forEach(
        entry ->
            all.add(
                own(
                    entry,
                    passages.get(entry.id()),
                    open.get(entry.id()),
                    came.getOrDefault(entry.id(), List.of()))));
    return all;
  }

  public OwnEntry get(Person by, EntryId id) {
    return own(
        entries.get(by, id),
        entries.listPassages(by, id),
        moves.findOpen(id).orElse(null),
        benefits.list(List.of(id)));
  }

  private OwnEntry own(
      Entry entry, List<Passage> passages, @Nullable CategoryMove move, List<Benefit> came) {
    boolean isAsked = entry.state() == EntryState.CORRECTION_ASKED;
    boolean isOffered = entry.state() == EntryState.AWARD_OFFERED;
    return new OwnEntry(
        entry,
        passages,
        isAsked ? corrections.findOpen(entry.id()).orElse(null) : null,
        move,
        isOffered ? deadlines.acceptanceDue(entry.id()) : null,
        came);
  }
}
