package org.plenary.jury;

import java.util.List;
import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.programme.RetainedThings;
import org.plenary.programme.RetentionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What jurors wrote about their ties: families, employers, friends. That there was a conflict, of
 * which kind and with which entry stays, because it shows who could not judge what.
 */
@Component
class TieReasons implements RetainedThings {

  private static final List<String> REMOVALS =
      List.of(
          "update jury_conflict set reason = '', explanation = null where juror_id = ?",
          "update jury_recusal set reason = '' where juror_id = ?");

  private final JdbcClient jdbc;
  private final People people;

  TieReasons(JdbcClient jdbc, People people) {
    this.jdbc = jdbc;
    this.people = people;
  }

  @Override
  public RetentionKind kind() {
    return RetentionKind.REASONS;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Retained> list(EditionId edition) {
    record Seat(String id, PersonId person) {}
    List<Seat> seats =
        jdbc.sql(
                """
                select j.id, j.person_id from jury_juror j
                 where j.edition_id = ?
                   and (exists (select 1 from jury_conflict c where c.juror_id = j.id
                                 and (c.reason <> '' or c.explanation is not null))
                     or exists (select 1 from jury_recusal r where r.juror_id = j.id
                                 and r.reason <> ''))
                 order by j.seat_number, j.id
                """)
            .param(edition.value())
            .query(
                (row, number) ->
                    new Seat(row.getString("id"), new PersonId(row.getString("person_id"))))
            .list();
    Map<PersonId, Person> persons = people.list(seats.stream().map(Seat::person).toList());
    return seats.stream()
        .map(seat -> new Retained(seat.id(), persons.get(seat.person()).name()))
        .toList();
  }

  @Override
  @Transactional
  public void remove(EditionId edition, String id, String by) {
    REMOVALS.forEach(removal -> jdbc.sql(removal).param(id).update());
  }
}
