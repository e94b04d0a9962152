package org.plenary.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.SqlLike;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads people with their roles, in one statement however many. */
@Repository
class PersonReader {

  private static final String SELECT =
      """
      select p.*, r.role from identity_person p left join identity_role r on r.person_id = p.id
      """;
  private static final String ORDER = " order by p.name, p.id";

  private final JdbcClient jdbc;

  PersonReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PersonRecord> find(PersonId id) {
    return one("where p.id = :value", id.value());
  }

  Optional<PersonRecord> findByEmail(String email) {
    return one("where p.email_key = :value", new EmailAddress(email).key());
  }

  private Optional<PersonRecord> one(String where, String value) {
    return jdbc.sql(SELECT + where).param("value", value).query(new PersonRows()).stream()
        .findFirst();
  }

  List<PersonRecord> list(Collection<PersonId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(SELECT + "where p.id in (:ids)" + ORDER)
        .param("ids", ids.stream().map(PersonId::value).distinct().toList())
        .query(new PersonRows());
  }

  /** Whoever has this address, and whose name has these words in it. */
  List<PersonRecord> listNamed(String words, int most) {
    return jdbc.sql(
            """
            select p.*, r.role from (
              select q.* from identity_person q
              where q.email_key = :email or lower(q.name) like :like escape '!'
              order by q.name, q.id limit :most
            ) p left join identity_role r on r.person_id = p.id
            """
                + ORDER)
        .param("email", new EmailAddress(words).key())
        .param("like", SqlLike.containing(words))
        .param("most", most)
        .query(new PersonRows());
  }

  List<PersonRecord> listActiveWithRole(Role role) {
    return jdbc.sql(
            SELECT
                + """
                where p.state = 'ACTIVE' and exists (
                  select 1 from identity_role h where h.person_id = p.id and h.role = :role)
                """
                + ORDER)
        .param("role", role.name())
        .query(new PersonRows());
  }
}
