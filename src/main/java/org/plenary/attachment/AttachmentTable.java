package org.plenary.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of attachments and of their frozen lists. */
@Repository
class AttachmentTable {

  private final JdbcClient jdbc;

  AttachmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Attachment file) {
    jdbc.sql(
            """
            insert into attachment_file (id, owner_kind, owner_id, field, file_name, file_type,
              size_bytes, sha256, note, added_by, added_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            file.id().value(),
            file.owner().kind(),
            file.owner().id(),
            file.field(),
            file.fileName(),
            file.type().name(),
            file.bytes(),
            file.sha256(),
            file.note(),
            file.addedBy(),
            Timestamp.from(file.addedAt()))
        .update();
  }

  List<Attachment> list(Subject owner) {
    return jdbc.sql(
            """
            select * from attachment_file
             where owner_kind = ? and owner_id = ? and removed_at is null
             order by added_at, id
            """)
        .params(owner.kind(), owner.id())
        .query(AttachmentTable::read)
        .list();
  }

  /** As {@link #list(Subject)} for many things of one kind. One statement. */
  Map<String, List<Attachment>> list(String kind, Collection<String> owners) {
    if (owners.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select * from attachment_file
             where owner_kind = :kind and owner_id in (:owners) and removed_at is null
             order by added_at, id
            """)
        .param("kind", kind)
        .param("owners", owners)
        .query(AttachmentTable::read)
        .list()
        .stream()
        .collect(Collectors.groupingBy(file -> file.owner().id()));
  }

  Optional<Attachment> find(AttachmentId id) {
    return jdbc.sql("select * from attachment_file where id = ?")
        .param(id.value())
        .query(AttachmentTable::read)
        .optional();
  }

  /** The names of all files of this thing, also of those taken off its list, by their ids. */
  Map<String, String> names(Subject owner) {
    return jdbc
        .sql("select id, file_name from attachment_file where owner_kind = ? and owner_id = ?")
        .params(owner.kind(), owner.id())
        .query((row, number) -> Map.entry(row.getString("id"), row.getString("file_name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void rename(String id, String name) {
    jdbc.sql("update attachment_file set file_name = ? where id = ?").params(name, id).update();
  }

  int forget(Subject owner, Instant now) {
    return jdbc.sql(
            """
            update attachment_file set forgotten_at = ?
             where owner_kind = ? and owner_id = ? and forgotten_at is null
            """)
        .params(Timestamp.from(now), owner.kind(), owner.id())
        .update();
  }

  void forget(AttachmentId id, Instant now) {
    jdbc.sql("update attachment_file set forgotten_at = ? where id = ? and forgotten_at is null")
        .params(Timestamp.from(now), id.value())
        .update();
  }

  boolean isForgotten(AttachmentId id) {
    return jdbc.sql(
                "select count(*) from attachment_file where id = ? and forgotten_at is not null")
            .param(id.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  boolean remove(Subject owner, AttachmentId id, String by, Instant now) {
    return jdbc.sql(
                """
                update attachment_file set removed_by = ?, removed_at = ?
                 where id = ? and owner_kind = ? and owner_id = ? and removed_at is null
                """)
            .params(by, Timestamp.from(now), id.value(), owner.kind(), owner.id())
            .update()
        == 1;
  }

  void freeze(Subject owner, int version, int position, AttachmentId id) {
    jdbc.sql(
            """
            insert into attachment_frozen (owner_kind, owner_id, version_no, position, file_id)
            values (?, ?, ?, ?, ?)
            """)
        .params(owner.kind(), owner.id(), version, position, id.value())
        .update();
  }

  List<Attachment> listFrozen(Subject owner, int version) {
    return jdbc.sql(
            """
            select f.* from attachment_frozen z join attachment_file f on f.id = z.file_id
             where z.owner_kind = ? and z.owner_id = ? and z.version_no = ?
             order by z.position
            """)
        .params(owner.kind(), owner.id(), version)
        .query(AttachmentTable::read)
        .list();
  }

  /** Forgets files that were taken off their list before this instant; frozen ones never. */
  int deleteRemovedBefore(Instant instant) {
    return jdbc.sql(
            """
            delete from attachment_file
             where removed_at < ? and id not in (select file_id from attachment_frozen)
            """)
        .param(Timestamp.from(instant))
        .update();
  }

  /** Which of these contents a row still names. */
  List<String> listNamed(List<String> sha256s) {
    if (sha256s.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select distinct sha256 from attachment_file"
                + " where sha256 in (:sha256s) and forgotten_at is null")
        .param("sha256s", sha256s)
        .query(String.class)
        .list();
  }

  private static Attachment read(ResultSet row, int number) throws SQLException {
    return new Attachment(
        new AttachmentId(row.getString("id")),
        new Subject(row.getString("owner_kind"), row.getString("owner_id")),
        row.getString("field"),
        row.getString("file_name"),
        FileType.valueOf(row.getString("file_type")),
        row.getLong("size_bytes"),
        row.getString("sha256"),
        row.getString("note"),
        row.getString("added_by"),
        row.getTimestamp("added_at").toInstant());
  }
}
