package org.plenary.group;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of each expert working group. Nobody is ever taken off it. */
@Repository
class ExpertRows {

  private static final String SELECT =
      """
      select e.*, f.flag, f.detail, f.settled_at, f.explanation
      from group_expert e left join group_expert_flag f on f.expert_id = e.id
      """;

  /** As they came, those who left at the end. */
  private static final String ORDER =
      """
       order by case when e.left_on is null then 0 else 1 end, e.list_line, e.since_on, e.id, f.flag
      """;

  private final JdbcClient jdbc;

  ExpertRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Expert expert, @Nullable String importId) {
    PersonId person = expert.person();
    NominationId nomination = expert.nomination();
    jdbc.sql(
            """
            insert into group_expert
              (id, group_id, person_id, nomination_id, import_id, list_line, list_number, name,
               organisation, country, region, capacity, since_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(expert.id().value())
        .param(expert.group().value())
        .param(person == null ? null : person.value())
        .param(nomination == null ? null : nomination.value())
        .param(importId)
        .param(expert.line())
        .param(expert.number())
        .param(expert.name())
        .param(expert.organisation())
        .param(expert.country())
        .param(expert.region())
        .param(expert.capacity().name())
        .param(expert.since())
        .update();
    expert.flags().forEach(flag -> insert(expert.id(), flag));
  }

  private void insert(ExpertId id, ExpertFlag flag) {
    jdbc.sql("insert into group_expert_flag (expert_id, flag, detail) values (?, ?, ?)")
        .params(id.value(), flag.kind().name(), flag.detail())
        .update();
  }

  Optional<Expert> find(ExpertId id) {
    return experts("where e.id = ?", id.value()).stream().findFirst();
  }

  List<Expert> list(GroupId group) {
    return experts("where e.group_id = ?", group.value());
  }

  List<Expert> listOf(PersonId person) {
    return experts("where e.person_id = ?", person.value());
  }

  int nextLine(GroupId group) {
    return jdbc.sql("select coalesce(max(list_line), 0) + 1 from group_expert where group_id = ?")
        .param(group.value())
        .query(Integer.class)
        .single();
  }

  /** One row a flag, so that the whole list costs one statement. */
  private List<Expert> experts(String where, String value) {
    record Line(Expert expert, @Nullable ExpertFlag flag) {}
    List<Line> lines =
        jdbc.sql(SELECT + where + ORDER)
            .param(value)
            .query((row, number) -> new Line(expert(row), flag(row)))
            .list();
    Map<ExpertId, List<ExpertFlag>> flags =
        lines.stream()
            .filter(line -> line.flag() != null)
            .collect(groupingBy(line -> line.expert().id(), mapping(Line::flag, toList())));
    return lines.stream()
        .map(Line::expert)
        .distinct()
        .map(expert -> expert.flagged(flags.getOrDefault(expert.id(), List.of())))
        .toList();
  }

  private static @Nullable ExpertFlag flag(ResultSet row) throws SQLException {
    String kind = row.getString("flag");
    return kind == null
        ? null
        : new ExpertFlag(
            ExpertFlag.Kind.valueOf(kind), row.getString("detail"), row.getString("explanation"));
  }

  private static Expert expert(ResultSet row) throws SQLException {
    String person = row.getString("person_id");
    String nomination = row.getString("nomination_id");
    String reason = row.getString("left_reason");
    return new Expert(
        new ExpertId(row.getString("id")),
        new GroupId(row.getString("group_id")),
        person == null ? null : new PersonId(person),
        nomination == null ? null : new NominationId(nomination),
        row.getInt("list_line"),
        row.getString("list_number"),
        row.getString("name"),
        row.getString("organisation"),
        row.getString("country"),
        row.getString("region"),
        ExpertCapacity.valueOf(row.getString("capacity")),
        row.getObject("since_on", LocalDate.class),
        row.getObject("left_on", LocalDate.class),
        reason == null ? "" : reason,
        List.of());
  }
}
