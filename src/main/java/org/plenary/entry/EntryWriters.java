package org.plenary.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who writes which entry: its owner and those who joined. For other modules, which act for nobody.
 */
@Service
@Transactional(readOnly = true)
public class EntryWriters {

  private final JdbcClient jdbc;
  private final CoEditorRows coEditors;
  private final EntryRecords records;

  EntryWriters(JdbcClient jdbc, CoEditorRows coEditors, EntryRecords records) {
    this.jdbc = jdbc;
    this.coEditors = coEditors;
    this.records = records;
  }

  /** What each writer of an edition wrote or writes, drafts too; one statement. */
  public Map<PersonId, Set<EntryId>> map(EditionId edition) {
    Map<PersonId, Set<EntryId>> written = new HashMap<>();
    jdbc.sql(
            """
            select e.owner_id as person, e.id as entry from entry_entry e
            where e.edition_id = :edition and e.held_by_office = false
            union
            select c.person_id as person, c.entry_id as entry from entry_co_editor c
            join entry_entry e on e.id = c.entry_id
            where e.edition_id = :edition and c.joined_at is not null
            """)
        .param("edition", edition.value())
        .query(
            row -> {
              written
                  .computeIfAbsent(new PersonId(row.getString("person")), who -> new HashSet<>())
                  .add(new EntryId(row.getString("entry")));
            });
    return written;
  }

  /** Which of these entries this person owns or writes with others; one statement. */
  public Set<EntryId> filter(PersonId person, Collection<EntryId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        jdbc.sql(
                """
                select e.id from entry_entry e
                where e.id in (:ids) and (e.owner_id = :person and e.held_by_office = false or exists (
                  select 1 from entry_co_editor c where c.entry_id = e.id
                    and c.person_id = :person and c.joined_at is not null))
                """)
            .param("ids", ids.stream().map(EntryId::value).toList())
            .param("person", person.value())
            .query((row, number) -> new EntryId(row.getString(1)))
            .list());
  }

  /** False also for an entry that is not there. */
  public boolean isWriter(PersonId person, EntryId id) {
    return coEditors.hasJoined(id, person)
        || records
            .findById(id.value())
            .filter(entry -> person.equals(entry.owner()) && !entry.heldByOffice)
            .isPresent();
  }
}
