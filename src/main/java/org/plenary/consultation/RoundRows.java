package org.plenary.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.group.BodyKind;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of rounds, with their questions and the bodies asked by name. */
@Component
class RoundRows {

  private final JdbcClient jdbc;
  private final RoundParts parts;

  RoundRows(JdbcClient jdbc, RoundParts parts) {
    this.jdbc = jdbc;
    this.parts = parts;
  }

  void insert(Round round, String by, Instant now) {
    jdbc.sql(
            """
            insert into consultation_round (id, guideline_id, draft_id, kind, name, introduction,
                state, asks_experts, body_kinds, regions, is_open_to_all, sight, opens_at,
                closes_at, zone, opens_wording, closes_wording, planned_by, planned_at)
            values (:id, :guideline, :draft, :kind, :name, :introduction, :state, :experts, :kinds,
                :regions, :toAll, :sight, :opens, :closes, :zone, :opensWording, :closesWording,
                :by, :now)
            """)
        .params(values(round))
        .param("by", by)
        .param("now", SqlTime.of(now))
        .update();
    parts.insert(round);
  }

  void update(Round round) {
    Map<String, Object> values = values(round);
    values.remove("guideline");
    values.remove("state");
    jdbc.sql(
            """
            update consultation_round set draft_id = :draft, kind = :kind, name = :name,
                introduction = :introduction, asks_experts = :experts, body_kinds = :kinds,
                regions = :regions, is_open_to_all = :toAll, sight = :sight, opens_at = :opens,
                closes_at = :closes, zone = :zone, opens_wording = :opensWording,
                closes_wording = :closesWording
            where id = :id
            """)
        .params(values)
        .update();
    parts.delete(round.id());
    parts.insert(round);
  }

  private static Map<String, Object> values(Round round) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", round.id().value());
    values.put("guideline", round.guideline().value());
    values.put("draft", round.draft().value());
    values.put("kind", round.kind().name());
    values.put("name", round.name());
    values.put("introduction", round.introduction());
    values.put("state", round.state().name());
    values.put("experts", round.audience().experts());
    values.put("kinds", joined(round.audience().kinds().stream().map(BodyKind::name)));
    values.put("regions", joined(round.audience().regions().stream()));
    values.put("toAll", round.audience().isOpenToAll());
    values.put("sight", round.sight().name());
    values.put("opens", SqlTime.of(round.opens().at()));
    values.put("closes", SqlTime.of(round.closes().at()));
    values.put("zone", round.closes().zone().getId());
    values.put("opensWording", round.opens().wording());
    values.put("closesWording", round.closes().wording());
    return values;
  }

  Optional<Round> find(RoundId id) {
    return parts.addTo(list("where id = ?", id.value())).stream().findFirst();
  }

  /** As {@link #find}; until the transaction ends nobody else moves it on. */
  Optional<Round> findLocked(RoundId id) {
    return parts.addTo(list("where id = ? for update", id.value())).stream().findFirst();
  }

  /** In the order they open. */
  List<Round> list(GuidelineId guideline) {
    return parts.addTo(list("where guideline_id = ? order by opens_at, id", guideline.value()));
  }

  /** Of every guideline, those that open last first. */
  List<Round> list() {
    return parts.addTo(list("order by opens_at desc, id"));
  }

  /** Those in whose register this person has a comment in their own name, latest first. */
  List<Round> listSpoken(PersonId person) {
    return parts.addTo(
        list(
            """
            where id in (select round_id from consultation_comment
                where person_id = ? and body_id is null and comment_number is not null)
            order by opens_at desc, id
            """,
            person.value()));
  }

  /** Those that wait for comments from anybody, and all that are answered in public. */
  List<Round> listPublic() {
    return parts.addTo(
        list(
            """
            where state = 'OPEN' and is_open_to_all = true or state = 'RELEASED'
            order by closes_at, id
            """));
  }

  Map<String, String> names(Collection<String> ids) {
    return words("name", ids);
  }

  Map<String, GuidelineId> guidelines(Collection<String> ids) {
    Map<String, GuidelineId> guidelines = new HashMap<>();
    words("guideline_id", ids).forEach((id, it) -> guidelines.put(id, new GuidelineId(it)));
    return guidelines;
  }

  private Map<String, String> words(String column, Collection<String> ids) {
    Map<String, String> words = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, " + column + " from consultation_round where id in (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                words.put(row.getString(1), row.getString(2));
              });
    }
    return words;
  }

  void open(RoundId id, Instant now) {
    move(id, RoundState.OPEN, "opened_at", now);
  }

  void close(RoundId id, Instant now) {
    move(id, RoundState.CLOSED, "closed_at", now);
  }

  void release(RoundId id, Instant now) {
    move(id, RoundState.RELEASED, "released_at", now);
  }

  void cancel(RoundId id) {
    jdbc.sql("update consultation_round set state = 'CANCELLED' where id = ?")
        .param(id.value())
        .update();
  }

  private void move(RoundId id, RoundState state, String column, Instant now) {
    jdbc.sql("update consultation_round set state = ?, " + column + " = ? where id = ?")
        .params(state.name(), SqlTime.of(now), id.value())
        .update();
  }

  void setCloses(RoundId id, Deadline closes) {
    jdbc.sql("update consultation_round set closes_at = ?, closes_wording = ? where id = ?")
        .params(SqlTime.of(closes.at()), closes.wording(), id.value())
        .update();
  }

  private List<Round> list(String where, Object... params) {
    return jdbc.sql("select * from consultation_round " + where)
        .params(params)
        .query(RoundRows::map)
        .list();
  }

  private static Round map(ResultSet row, int number) throws SQLException {
    ZoneId zone = ZoneId.of(row.getString("zone"));
    return new Round(
        new RoundId(row.getString("id")),
        new GuidelineId(row.getString("guideline_id")),
        new DraftId(row.getString("draft_id")),
        RoundKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("introduction"),
        new Audience(
            row.getBoolean("asks_experts"),
            split(row.getString("body_kinds"), BodyKind::valueOf),
            split(row.getString("regions"), Function.identity()),
            Set.of(),
            row.getBoolean("is_open_to_all")),
        Sight.valueOf(row.getString("sight")),
        List.of(),
        new Deadline(SqlTime.get(row, "opens_at"), zone, row.getString("opens_wording")),
        new Deadline(SqlTime.get(row, "closes_at"), zone, row.getString("closes_wording")),
        RoundState.valueOf(row.getString("state")),
        SqlTime.find(row, "opened_at"),
        SqlTime.find(row, "closed_at"),
        SqlTime.find(row, "released_at"));
  }

  private static String joined(Stream<String> words) {
    return words.sorted().collect(Collectors.joining(","));
  }

  private static <T> Set<T> split(String joined, Function<String, T> read) {
    return Arrays.stream(joined.split(","))
        .filter(word -> !word.isBlank())
        .map(read)
        .collect(Collectors.toSet());
  }
}
