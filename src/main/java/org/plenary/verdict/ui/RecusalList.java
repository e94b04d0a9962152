package org.plenary.verdict.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.jury.Conflict;
import org.plenary.jury.JurorEntry;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.ui.FactList;

/** Which juror steps out for which finalist, as their conflicts and their own entries have it. */
class RecusalList extends FactList {

  RecusalList(
      List<JurorListItem> jury,
      List<Entry> finalists,
      List<Conflict> conflicts,
      List<JurorEntry> own) {
    Map<JurorId, String> names =
        jury.stream().collect(Collectors.toMap(row -> row.juror().id(), JurorListItem::name));
    Map<EntryId, String> titles =
        finalists.stream().collect(Collectors.toMap(Entry::id, Entry::title));
    Map<EntryId, Set<JurorId>> out = new LinkedHashMap<>();
    conflicts.forEach(
        one -> out.computeIfAbsent(one.entry(), key -> new LinkedHashSet<>()).add(one.juror()));
    own.forEach(
        one ->
            out.computeIfAbsent(one.entry().id(), key -> new LinkedHashSet<>()).add(one.juror()));
    out.keySet().retainAll(titles.keySet());
    out.forEach(
        (entry, jurors) ->
            jurors.forEach(juror -> fact(names.getOrDefault(juror, ""), titles.get(entry))));
  }
}
