package org.plenary.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what partners are asked. */
@Component
class MentionRows {

  private static final String SELECT = "select * from jury_mention where ";

  private final JdbcClient jdbc;

  MentionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Mention mention) {
    jdbc.sql(
            """
            insert into jury_mention (id, edition_id, slot, person_id, due_at, invited_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            mention.id().value(),
            mention.edition().value(),
            mention.slot(),
            mention.contact().value(),
            SqlTime.of(mention.dueAt()),
            SqlTime.of(mention.invitedAt()))
        .update();
  }

  void share(MentionId id, Collection<EntryId> entries) {
    jdbc.sql("delete from jury_mention_entry where mention_id = ?").param(id.value()).update();
    for (EntryId entry : entries) {
      jdbc.sql("insert into jury_mention_entry (mention_id, entry_id) values (?, ?)")
          .params(id.value(), entry.value())
          .update();
    }
  }

  Set<EntryId> shared(MentionId id) {
    return new LinkedHashSet<>(
        jdbc.sql("select entry_id from jury_mention_entry where mention_id = ?")
            .param(id.value())
            .query((row, number) -> new EntryId(row.getString(1)))
            .list());
  }

  Optional<Mention> find(MentionId id) {
    return jdbc.sql(SELECT + "id = ?").param(id.value()).query(MentionRows::map).optional();
  }

  Optional<Mention> find(EditionId edition, String slot) {
    return jdbc.sql(SELECT + "edition_id = ? and slot = ?")
        .params(edition.value(), slot)
        .query(MentionRows::map)
        .optional();
  }

  List<Mention> list(EditionId edition) {
    return jdbc.sql(SELECT + "edition_id = ? order by slot")
        .param(edition.value())
        .query(MentionRows::map)
        .list();
  }

  List<Mention> list(PersonId contact) {
    return jdbc.sql(SELECT + "person_id = ? order by invited_at desc, slot")
        .param(contact.value())
        .query(MentionRows::map)
        .list();
  }

  List<Mention> list(Collection<MentionId> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT + "id in (:ids)")
            .param("ids", ids.stream().map(MentionId::value).toList())
            .query(MentionRows::map)
            .list();
  }

  void pick(MentionId id, Mention.Pick pick) {
    jdbc.sql("update jury_mention set entry_id = ?, ground = ?, picked_at = ? where id = ?")
        .params(pick.entry().value(), pick.ground(), SqlTime.of(pick.at()), id.value())
        .update();
  }

  void settle(MentionId id, Instant at) {
    jdbc.sql("update jury_mention set settled_at = ? where id = ?")
        .params(SqlTime.of(at), id.value())
        .update();
  }

  void delete(MentionId id) {
    jdbc.sql("delete from jury_mention_entry where mention_id = ?").param(id.value()).update();
    jdbc.sql("delete from jury_mention where id = ?").param(id.value()).update();
  }

  private static Mention map(ResultSet row, int number) throws SQLException {
    return new Mention(
        new MentionId(row.getString("id")),
        new EditionId(row.getString("edition_id")),
        row.getString("slot"),
        new PersonId(row.getString("person_id")),
        SqlTime.get(row, "due_at"),
        SqlTime.get(row, "invited_at"),
        pick(row),
        SqlTime.find(row, "settled_at"));
  }

  private static Mention.@Nullable Pick pick(ResultSet row) throws SQLException {
    String entry = row.getString("entry_id");
    return entry == null
        ? null
        : new Mention.Pick(
            new EntryId(entry), row.getString("ground"), SqlTime.get(row, "picked_at"));
  }
}
