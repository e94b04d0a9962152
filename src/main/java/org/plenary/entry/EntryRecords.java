package org.plenary.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface EntryRecords extends ListCrudRepository<EntryRecord, String> {

  /** Until the transaction ends nobody else decides anything about this entry. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<EntryRecord> findWithLockById(String id);

  List<EntryRecord> findByEditionIdAndStateInOrderByEntryNumber(
      String editionId, Collection<EntryState> states);

  List<EntryRecord> findByIdIn(Collection<String> ids);

  @Query(
      """
      select * from entry_entry
      where owner_id = :person or id in
        (select entry_id from entry_co_editor where person_id = :person and joined_at is not null)
      order by created_at desc, id
      """)
  List<EntryRecord> listOf(String person);

  /** Those the office keeps and that nobody else writes, or was asked to. */
  @Query(
      """
      select * from entry_entry e
      where e.edition_id = :edition and e.held_by_office and e.state <> 'WITHDRAWN'
        and not exists (select 1 from entry_co_editor c where c.entry_id = e.id)
      order by e.created_at, e.id
      """)
  List<EntryRecord> listKept(String edition);
}
