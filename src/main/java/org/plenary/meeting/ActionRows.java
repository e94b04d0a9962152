package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of actions. */
@Repository
class ActionRows {

  private final JdbcClient jdbc;

  ActionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(MeetingAction action, int place) {
    jdbc.sql(
            """
            insert into meeting_action
              (id, meeting_id, place, content, owner_id, due_on, done_note)
            values (?, ?, ?, ?, ?, ?, '')
            """)
        .params(
            action.id().value(),
            action.meeting().value(),
            place,
            action.text(),
            action.owner().value(),
            action.dueOn())
        .update();
  }

  void remove(ActionId id) {
    jdbc.sql("delete from meeting_action where id = ? and given_at is null")
        .param(id.value())
        .update();
  }

  /** Each of these is true once. */
  boolean give(ActionId id, Instant at) {
    return once("given_at", id, at);
  }

  boolean told(ActionId id, Instant at) {
    return once("told_at", id, at);
  }

  boolean complete(ActionId id, Instant at) {
    return once("done_at", id, at);
  }

  private boolean once(String column, ActionId id, Instant at) {
    return jdbc.sql(
                "update meeting_action set "
                    + column
                    + " = ? where id = ? and "
                    + column
                    + " is null")
            .params(SqlTime.of(at), id.value())
            .update()
        == 1;
  }

  void note(ActionId id, String note) {
    jdbc.sql("update meeting_action set done_note = ? where id = ?")
        .params(note, id.value())
        .update();
  }

  Optional<MeetingAction> find(ActionId id) {
    return read("where id = ?", id.value()).stream().findFirst();
  }

  List<MeetingAction> list(MeetingId meeting) {
    return read("where meeting_id = ? order by place", meeting.value());
  }

  List<MeetingAction> listOpenOf(PersonId owner) {
    return read(
        "where owner_id = ? and given_at is not null and done_at is null order by due_on, id",
        owner.value());
  }

  void own(ActionId id, PersonId owner) {
    jdbc.sql("update meeting_action set owner_id = ? where id = ?")
        .params(owner.value(), id.value())
        .update();
  }

  Map<String, String> texts(Collection<String> ids) {
    return jdbc
        .sql("select id, content from meeting_action where id in (:ids)")
        .param("ids", ids)
        .query((row, number) -> Map.entry(row.getString("id"), row.getString("content")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<MeetingAction> read(String where, String value) {
    return jdbc.sql("select * from meeting_action " + where)
        .param(value)
        .query(
            (row, number) ->
                new MeetingAction(
                    new ActionId(row.getString("id")),
                    new MeetingId(row.getString("meeting_id")),
                    row.getString("content"),
                    new PersonId(row.getString("owner_id")),
                    row.getObject("due_on", LocalDate.class),
                    SqlTime.find(row, "given_at"),
                    SqlTime.find(row, "done_at"),
                    row.getString("done_note")))
        .list();
  }
}
