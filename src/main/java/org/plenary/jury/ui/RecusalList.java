package org.plenary.jury.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.jury.Conflict;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.ui.FactList;

/** Which juror steps out for which finalist, as their conflicts have it. */
class RecusalList extends FactList {

  RecusalList(List<JurorListItem> jury, List<Entry> finalists, List<Conflict> conflicts) {
    Map<JurorId, String> names =
        jury.stream().collect(Collectors.toMap(row -> row.juror().id(), JurorListItem::name));
    Map<EntryId, String> titles =
        finalists.stream().collect(Collectors.toMap(Entry::id, Entry::title));
    conflicts.stream()
        .filter(conflict -> titles.containsKey(conflict.entry()))
        .forEach(
            conflict ->
                fact(names.getOrDefault(conflict.juror(), ""), titles.get(conflict.entry())));
  }
}
