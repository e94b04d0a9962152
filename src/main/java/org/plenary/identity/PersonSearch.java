package org.plenary.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.shared.SqlLike;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people for a list: one statement for its rows, one for their number. */
@Repository
class PersonSearch {

  private static final String MATCHES =
      """
      (:text = '' or lower(q.name) like :like escape '!' or lower(q.email) like :like escape '!'
        or lower(q.organisation) like :like escape '!')
      and (:closed or q.state in ('ACTIVE', 'UNCONFIRMED'))
      and (:anyRole or exists (
        select 1 from identity_role h where h.person_id = q.id and h.role in (:roles)))
      """;

  private final JdbcClient jdbc;

  PersonSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PersonListItem> list(PersonFilter filter, int offset, int limit) {
    String sql =
        """
        select p.*, r.role from (
          select q.* from identity_person q where %s order by q.name, q.id limit :limit offset :offset
        ) p left join identity_role r on r.person_id = p.id
        order by p.name, p.id
        """;
    return jdbc
        .sql(sql.formatted(MATCHES))
        .params(parameters(filter))
        .param("limit", limit)
        .param("offset", offset)
        .query(new PersonRows())
        .stream()
        .map(row -> new PersonListItem(row.person(), row.addedAt(), row.signedInAt()))
        .toList();
  }

  int count(PersonFilter filter) {
    return jdbc.sql("select count(*) from identity_person q where " + MATCHES)
        .params(parameters(filter))
        .query(Integer.class)
        .single();
  }

  private static Map<String, Object> parameters(PersonFilter filter) {
    String text = filter.text().strip().toLowerCase(Locale.ROOT);
    List<String> roles = filter.roles().stream().map(Role::name).toList();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("text", text);
    parameters.put("like", SqlLike.containing(text));
    parameters.put("closed", filter.withClosed());
    parameters.put("anyRole", roles.isEmpty());
    parameters.put("roles", roles.isEmpty() ? List.of("") : roles);
    return parameters;
  }
}
