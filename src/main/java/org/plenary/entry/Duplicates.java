package org.plenary.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds entries of one edition that may be about the same project. A screener decides. */
@Service
public class Duplicates {

  private static final int MOST = 5;

  private final JdbcClient jdbc;
  private final EntryRecords records;

  Duplicates(JdbcClient jdbc, EntryRecords records) {
    this.jdbc = jdbc;
    this.records = records;
  }

  /** The likest first. */
  public List<Likeness> duplicateHints(Person by, EntryId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound(EntryId.KIND, id.value());
    }
    return duplicateHints(id);
  }

  /** For steps of procedures. */
  public List<Likeness> duplicateHints(EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    Map<String, LikenessRule.Described> all = described(entry.editionId);
    LikenessRule.Described own = all.remove(entry.id);
    if (own == null) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    all.forEach(
        (other, text) -> {
          Set<Likeness.Sign> signs = LikenessRule.signs(own, text);
          if (!signs.isEmpty()) {
            found.add(new Found(other, signs, LikenessRule.percent(own, text)));
          }
        });
    found.sort(Comparator.comparingInt(Found::percent).reversed());
    return hints(found.stream().limit(MOST).toList());
  }

  private List<Likeness> hints(List<Found> found) {
    Map<String, EntryRecord> others = new HashMap<>();
    if (!found.isEmpty()) {
      records
          .findByIdIn(found.stream().map(Found::id).toList())
          .forEach(other -> others.put(other.id, other));
    }
    return found.stream()
        .map(one -> new Likeness(others.get(one.id()).asEntry(), one.signs(), one.percent()))
        .toList();
  }

  Map<String, LikenessRule.Described> described(String edition) {
    Map<String, LikenessRule.Described> all = new HashMap<>();
    jdbc.sql(
            """
            select e.id, e.title, e.city, s.summary,
              case when e.held_by_office then e.id else e.owner_id end as owner_id
            from entry_entry e
            join entry_submission s on s.entry_id = e.id and s.version = e.version
            where e.edition_id = ? and e.state <> 'WITHDRAWN'
            """)
        .param(edition)
        .query(
            row -> {
              all.put(
                  row.getString("id"),
                  new LikenessRule.Described(
                      row.getString("title"),
                      row.getString("city"),
                      row.getString("owner_id"),
                      row.getString("summary")));
            });
    return all;
  }

  private record Found(String id, Set<Likeness.Sign> signs, int percent) {}
}
