package org.plenary.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of nominations as lists and rules see them. */
@Repository
class NominationRows {

  private static final String SEPARATOR = " ";

  private final JdbcClient jdbc;

  NominationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void start(NominationId id, GroupId group, PersonId nominator, Instant at) {
    jdbc.sql(
            """
            insert into group_nomination
              (id, group_id, nominator_id, state, nominee_name, nominee_email, organisation,
               country, region, gender, government_level, disciplines, started_at, sent_versions)
            values (?, ?, ?, 'DRAFT', '', '', '', '', '', '', '', '', ?, 0)
            """)
        .params(id.value(), group.value(), nominator.value(), SqlTime.of(at))
        .update();
  }

  Optional<Nomination> find(NominationId id) {
    return list("where id = ?", id.value()).stream().findFirst();
  }

  Optional<Nomination> lock(NominationId id) {
    return list("where id = ? for update", id.value()).stream().findFirst();
  }

  /** Everything that was sent, in the order it came. */
  List<Nomination> listSent(GroupId group) {
    return list("where group_id = ? and state <> 'DRAFT' order by sent_at, receipt", group.value());
  }

  int countDrafts(GroupId group) {
    return jdbc.sql("select count(*) from group_nomination where group_id = ? and state = 'DRAFT'")
        .param(group.value())
        .query(Integer.class)
        .single();
  }

  List<Nomination> listOf(PersonId nominator) {
    return list("where nominator_id = ? order by started_at desc, id", nominator.value());
  }

  List<PersonId> listNominators(GroupId group) {
    return jdbc.sql("select distinct nominator_id from group_nomination where group_id = ?")
        .param(group.value())
        .query((row, number) -> new PersonId(row.getString(1)))
        .list();
  }

  /** The names nominations go by in an inbox, in one statement. */
  Map<String, String> names(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, nominee_name, country from group_nomination where id in (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                names.put(row.getString(1), row.getString(2) + ", " + row.getString(3));
              });
    }
    return names;
  }

  /** The next number within the group; called with the group locked. */
  String nextReceipt(GroupId group) {
    return "EWG%d-%04d".formatted(ordinal(group), countReceipts(group) + 1);
  }

  /** Groups are never taken away, so the first stays the first. */
  private int ordinal(GroupId group) {
    return jdbc.sql(
            """
            select count(*) from group_expert_group o join group_expert_group g on g.id = ?
            where o.added_at < g.added_at or (o.added_at = g.added_at and o.id <= g.id)
            """)
        .param(group.value())
        .query(Integer.class)
        .single();
  }

  private int countReceipts(GroupId group) {
    return jdbc.sql(
            "select count(*) from group_nomination where group_id = ? and receipt is not null")
        .param(group.value())
        .query(Integer.class)
        .single();
  }

  /** Names a draft; what was sent keeps the name it was sent with until it is sent again. */
  void name(NominationId id, String name, String country) {
    jdbc.sql(
            """
            update group_nomination set nominee_name = ?, country = ?
            where id = ? and state = 'DRAFT'
            """)
        .params(name, country, id.value())
        .update();
  }

  /** Writes a nomination down as it was sent. */
  void send(Nomination sent) {
    jdbc.sql(
            """
            update group_nomination set state = ?, nominee_name = ?, nominee_email = ?,
              organisation = ?, country = ?, region = ?, gender = ?, government_level = ?,
              disciplines = ?, receipt = ?, sent_at = ?, sent_versions = ?, remark = null,
              complete_until = ?, checked_at = null, checked_by = null
            where id = ?
            """)
        .param(sent.state().name())
        .param(sent.name())
        .param(sent.email())
        .param(sent.organisation())
        .param(sent.country())
        .param(sent.region())
        .param(sent.gender())
        .param(sent.level())
        .param(String.join(SEPARATOR, sent.disciplines()))
        .param(sent.receipt())
        .param(SqlTime.of(sent.sentAt()))
        .param(sent.versions())
        .param(SqlTime.of(sent.completeUntil()))
        .param(sent.id().value())
        .update();
  }

  /** Moves a nomination from one state to another; false if somebody was faster. */
  boolean move(NominationId id, NominationState from, NominationState to) {
    return jdbc.sql("update group_nomination set state = ? where id = ? and state = ?")
            .params(to.name(), id.value(), from.name())
            .update()
        == 1;
  }

  /** Nobody leans any more to what was called back. */
  void withdraw(NominationId id, NominationState from) {
    jdbc.sql(
            """
            update group_nomination
            set state = 'WITHDRAWN', leaning = null, leaning_at = null, reserve_rank = null
            where id = ? and state = ?
            """)
        .params(id.value(), from.name())
        .update();
  }

  private List<Nomination> list(String where, String value) {
    return jdbc.sql("select * from group_nomination " + where)
        .param(value)
        .query(NominationRows::map)
        .list();
  }

  private static Nomination map(ResultSet row, int number) throws SQLException {
    String disciplines = row.getString("disciplines");
    String leaning = row.getString("leaning");
    return new Nomination(
        new NominationId(row.getString("id")),
        new GroupId(row.getString("group_id")),
        new PersonId(row.getString("nominator_id")),
        NominationState.valueOf(row.getString("state")),
        row.getString("nominee_name"),
        row.getString("nominee_email"),
        row.getString("organisation"),
        row.getString("country"),
        row.getString("region"),
        row.getString("gender"),
        row.getString("government_level"),
        disciplines.isEmpty() ? List.of() : List.of(disciplines.split(SEPARATOR)),
        text(row, "receipt"),
        SqlTime.get(row, "started_at"),
        SqlTime.find(row, "sent_at"),
        row.getInt("sent_versions"),
        text(row, "remark"),
        SqlTime.find(row, "complete_until"),
        SqlTime.find(row, "checked_at"),
        leaning == null ? null : Leaning.valueOf(leaning),
        SqlTime.find(row, "leaning_at"),
        SqlTime.find(row, "decided_at"),
        row.getObject("reserve_rank", Integer.class),
        row.getObject("erased_at") != null);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
