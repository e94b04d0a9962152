package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of calls for hosts, and of what they look for a host for. */
@Repository
class HostCallRows {

  private final JdbcClient jdbc;

  HostCallRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins a call, and answers with what names it. */
  String insert(GuidelineId guideline, String note, Person by, Instant at) {
    String call = Ids.next();
    jdbc.sql("insert into meeting_host_call values (?, ?, ?, ?, ?, ?)")
        .params(call, guideline.value(), note, by.zone().getId(), by.id().value(), SqlTime.of(at))
        .update();
    return call;
  }

  void insert(String call, int position, HostingId id, HostWanted wanted, LocalDate dueOn) {
    jdbc.sql(
            """
            insert into meeting_hosting
              (id, call_id, position, name, from_on, through_on, due_on, state, reason)
            values (?, ?, ?, ?, ?, ?, ?, 'OPEN', '')
            """)
        .params(id.value(), call, position, wanted.name(), wanted.from(), wanted.through(), dueOn)
        .update();
  }

  Optional<Hosting> find(HostingId id) {
    return jdbc.sql(HostingColumns.SELECT + "where h.id = ?")
        .param(id.value())
        .query(HostingColumns::read)
        .optional();
  }

  /** The same, which nobody else changes before the transaction ends. */
  Optional<Hosting> findLocked(HostingId id) {
    jdbc.sql("select id from meeting_hosting where id = ? for update")
        .param(id.value())
        .query(String.class)
        .optional();
    return find(id);
  }

  /** The latest call first; of one call as the office listed them. */
  List<Hosting> list(GuidelineId guideline) {
    return jdbc.sql(
            HostingColumns.SELECT
                + "where c.guideline_id = ? order by c.opened_at desc, h.call_id, h.position")
        .param(guideline.value())
        .query(HostingColumns::read)
        .list();
  }

  /**
   * What this person, or one of these bodies, has an offer for that was not withdrawn, the nearest
   * first.
   */
  List<Hosting> listOffered(PersonId person, Collection<BodyId> bodies) {
    String behalf = bodies.isEmpty() ? "" : " or own.body_id in (:bodies)";
    return jdbc.sql(
            HostingColumns.SELECT
                + """
                where h.id in (select own.hosting_id from meeting_host_offer own
                  where own.state <> 'WITHDRAWN' and (own.person_id = :person%s))
                order by h.from_on, h.id
                """
                    .formatted(behalf))
        .param("person", person.value())
        .param("bodies", bodies.stream().map(BodyId::value).toList())
        .query(HostingColumns::read)
        .list();
  }

  Map<String, String> names(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql("select id, name from meeting_hosting where id in (:ids)")
        .param("ids", ids)
        .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those of the same call that are open until the same day, as the office listed them. */
  List<Hosting> listOpenBeside(HostingId id) {
    return jdbc.sql(
            HostingColumns.SELECT
                + """
                join meeting_hosting beside on beside.call_id = h.call_id
                  and beside.due_on = h.due_on
                where beside.id = ? and h.state = 'OPEN' order by h.position
                """)
        .param(id.value())
        .query(HostingColumns::read)
        .list();
  }

  void extend(HostingId id, LocalDate dueOn, LastDayMove move) {
    jdbc.sql(
            """
            update meeting_hosting
            set due_on = ?, extended_from = ?, extension_reason = ?, extended_at = ? where id = ?
            """)
        .params(dueOn, move.before(), move.reason(), SqlTime.of(move.at()), id.value())
        .update();
  }

  void decide(
      HostingId id,
      @Nullable HostOfferId host,
      Hosting.State as,
      String reason,
      Person by,
      Instant at) {
    jdbc.sql(
            """
            update meeting_hosting
            set state = ?, host_offer_id = ?, reason = ?, decided_by = ?, decided_at = ?
            where id = ?
            """)
        .params(
            as.name(),
            host == null ? null : host.value(),
            reason,
            by.id().value(),
            SqlTime.of(at),
            id.value())
        .update();
  }
}
