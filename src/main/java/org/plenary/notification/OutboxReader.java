package org.plenary.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.shared.SqlLike;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the outbox: one statement for the rows, one for their number, however many there are. */
@Repository
class OutboxReader {

  private final JdbcClient jdbc;

  OutboxReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<NoticeListItem> list(NoticeFilter filter, int offset, int limit) {
    List<Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    parameters.add(limit);
    parameters.add(offset);
    return jdbc.sql(
            """
            select id, subject, recipient_name, recipient_email, template, state, queued_at,
                   delivered_at
              from notification_notice
            """
                + where
                + " order by queued_at desc, id limit ? offset ?")
        .params(parameters)
        .query(OutboxReader::read)
        .list();
  }

  int count(NoticeFilter filter) {
    List<Object> parameters = new ArrayList<>();
    return jdbc.sql("select count(*) from notification_notice" + where(filter, parameters))
        .params(parameters)
        .query(Integer.class)
        .single();
  }

  Map<NoticeState, Integer> countByState() {
    Map<NoticeState, Integer> counts = new EnumMap<>(NoticeState.class);
    jdbc.sql("select state, count(*) as notices from notification_notice group by state")
        .query(
            row -> {
              counts.put(NoticeState.valueOf(row.getString("state")), row.getInt("notices"));
            });
    return counts;
  }

  Map<String, String> recipients(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, recipient_name from notification_notice where id in (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                names.put(row.getString(1), row.getString(2));
              });
    }
    return names;
  }

  List<NoticeId> listIds(NoticeState state) {
    return jdbc.sql("select id from notification_notice where state = ? order by queued_at, id")
        .param(state.name())
        .query((row, number) -> new NoticeId(row.getString("id")))
        .list();
  }

  private static String where(NoticeFilter filter, List<Object> parameters) {
    List<String> conditions = new ArrayList<>();
    if (!filter.words().isBlank()) {
      conditions.add(
          "(lower(subject) like ? escape '!' or lower(recipient_name) like ? escape '!'"
              + " or lower(recipient_email) like ? escape '!')");
      String pattern = SqlLike.containing(filter.words().strip());
      parameters.addAll(List.of(pattern, pattern, pattern));
    }
    if (!filter.states().isEmpty()) {
      conditions.add("state in (" + "?, ".repeat(filter.states().size() - 1) + "?)");
      filter.states().forEach(state -> parameters.add(state.name()));
    }
    if (filter.about() != null) {
      conditions.add("about_kind = ? and about_id = ?");
      parameters.addAll(List.of(filter.about().kind(), filter.about().id()));
    }
    if (filter.template() != null) {
      conditions.add("template = ?");
      parameters.add(filter.template());
    }
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static NoticeListItem read(ResultSet row, int number) throws SQLException {
    return new NoticeListItem(
        new NoticeId(row.getString("id")),
        row.getString("subject"),
        row.getString("recipient_name"),
        row.getString("recipient_email"),
        row.getString("template"),
        NoticeState.valueOf(row.getString("state")),
        row.getTimestamp("queued_at").toInstant(),
        NoticeRows.instant(row, "delivered_at"));
  }
}
