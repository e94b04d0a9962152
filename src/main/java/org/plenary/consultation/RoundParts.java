package org.plenary.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.group.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of rounds, and the bodies they ask by name. */
@Component
class RoundParts {

  private final JdbcClient jdbc;

  RoundParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void delete(RoundId round) {
    for (String part : List.of("consultation_round_body", "consultation_question")) {
      jdbc.sql("delete from " + part + " where round_id = ?").param(round.value()).update();
    }
  }

  void insert(Round round) {
    round
        .audience()
        .named()
        .forEach(
            body ->
                jdbc.sql("insert into consultation_round_body (round_id, body_id) values (?, ?)")
                    .params(round.id().value(), body.value())
                    .update());
    for (int at = 0; at < round.questions().size(); at++) {
      jdbc.sql(
              """
              insert into consultation_question (round_id, question_number, content)
              values (?, ?, ?)
              """)
          .params(round.id().value(), at + 1, round.questions().get(at))
          .update();
    }
  }

  /** Two further statements, however many rounds there are. */
  List<Round> addTo(List<Round> rounds) {
    if (rounds.isEmpty()) {
      return rounds;
    }
    List<String> ids = rounds.stream().map(round -> round.id().value()).toList();
    Map<String, List<String>> questions =
        parts(
            "select round_id, content from consultation_question where round_id in (:ids)"
                + " order by round_id, question_number",
            ids);
    Map<String, List<String>> bodies =
        parts(
            "select round_id, body_id from consultation_round_body where round_id in (:ids)", ids);
    return rounds.stream()
        .map(
            round ->
                with(
                    round,
                    questions.getOrDefault(round.id().value(), List.of()),
                    bodies.getOrDefault(round.id().value(), List.of())))
        .toList();
  }

  private Map<String, List<String>> parts(String sql, Collection<String> ids) {
    Map<String, List<String>> parts = new HashMap<>();
    jdbc.sql(sql)
        .param("ids", ids)
        .query(
            row -> {
              parts
                  .computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                  .add(row.getString(2));
            });
    return parts;
  }

  private static Round with(Round round, List<String> questions, List<String> bodies) {
    Audience asked = round.audience();
    return new Round(
        round.id(),
        round.guideline(),
        round.draft(),
        round.kind(),
        round.name(),
        round.introduction(),
        new Audience(
            asked.experts(),
            asked.kinds(),
            asked.regions(),
            bodies.stream().map(BodyId::new).collect(Collectors.toSet()),
            asked.isOpenToAll()),
        round.sight(),
        questions,
        round.opens(),
        round.closes(),
        round.state(),
        round.openedAt(),
        round.closedAt(),
        round.releasedAt());
  }
}
