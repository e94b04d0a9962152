package org.plenary.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.entry.EntryFilter.Only;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlLike;

/** Puts a filter into the words of the database. Whatever people type only ever is a value. */
final class EntryListSql {

  static final String COLUMNS =
      """
      select e.*,
        (select count(*) from entry_screening s
          where s.entry_id = e.id and s.round_number = e.screening_round) as seats,
        (select count(distinct s.verdict) from entry_screening s
          where s.entry_id = e.id and s.round_number = e.screening_round) as verdicts,
        (select count(*) from entry_screening s
          where s.entry_id = e.id and s.round_number = e.screening_round
            and s.screener_id = :reader) as own
      from entry_entry e
      """;

  /** A seat is free, or two disagree, and the reader has not decided and did not write it. */
  private static final String WAITS =
      """
      e.state = 'IN_SCREENING' and e.proposed_category is null
      and not exists (select 1 from entry_screening s where s.entry_id = e.id
        and s.round_number = e.screening_round and s.screener_id = :reader)
      and (e.owner_id <> :reader or e.held_by_office)
      and not exists (select 1 from entry_co_editor c where c.entry_id = e.id
        and c.person_id = :reader and c.joined_at is not null)
      """;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  EntryListSql(EditionId edition, EntryFilter filter, PersonId reader) {
    conditions.add("e.edition_id = :edition");
    values.put("edition", edition.value());
    values.put("reader", reader.value());
    if (filter.states().isEmpty() && filter.only() != Only.KEPT) {
      conditions.add("e.version > 0");
    }
    in("e.state", "states", filter.states().stream().map(Enum::name).toList());
    in("e.category", "categories", filter.categories());
    in("e.applicant_type", "types", filter.applicantTypes().stream().map(Enum::name).toList());
    in("e.region", "regions", filter.regions());
    in("e.country", "countries", filter.countries());
    switch (filter.only()) {
      case WAITING -> conditions.add(WAITS);
      case FINALISTS -> conditions.add("e.mentioned = false");
      case KEPT -> conditions.add("e.held_by_office and e.state <> 'WITHDRAWN'");
      case ALL -> {}
    }
    search(filter.search());
  }

  String where() {
    return " where " + String.join(" and ", conditions);
  }

  Map<String, Object> values() {
    return values;
  }

  private void in(String column, String name, Collection<String> allowed) {
    if (!allowed.isEmpty()) {
      conditions.add(column + " in (:" + name + ")");
      values.put(name, allowed);
    }
  }

  /** Each word must be somewhere. */
  private void search(String search) {
    int number = 0;
    for (String word : search.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!word.isEmpty()) {
        String name = "word" + number++;
        conditions.add(
            """
            (lower(e.title) like :%1$s escape '!' or lower(e.applicant) like :%1$s escape '!'
             or lower(e.city) like :%1$s escape '!' or lower(e.country) like :%1$s escape '!'
             or lower(e.receipt) like :%1$s escape '!')
            """
                .formatted(name));
        values.put(name, SqlLike.containing(word));
      }
    }
  }
}
