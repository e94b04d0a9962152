package org.plenary.answer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentColumns;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;
import org.plenary.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The board as statements: always the same few, however many comments there are. */
@Component
class TriageRows {

  /** A position asks for nothing and is owed no answer. */
  private static final String LIVE =
      " c.state = 'SUBMITTED' and c.hidden_at is null and c.kind <> 'POSITION' ";

  /** Whoever led the group may have withdrawn: then those alike wait for themselves. */
  private static final String BOARD =
      """
       from consultation_comment c
       left join consultation_answer a on a.comment_id = c.id
       left join consultation_comment leader on leader.id = a.leader_id
           and leader.state = 'SUBMITTED' and leader.hidden_at is null
       where c.round_id = :round and
      """
          + LIVE;

  private final JdbcClient jdbc;

  TriageRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<TriageQueue, Integer> counts(RoundId round, PersonId me) {
    StringBuilder sql = new StringBuilder("select 0");
    for (TriageQueue queue : TriageQueue.values()) {
      sql.append(", sum(case when ").append(queue.condition()).append(" then 1 else 0 end)");
    }
    return jdbc.sql(sql + BOARD + " and leader.id is null")
        .param("round", round.value())
        .param("me", me.value())
        .query(
            (row, number) -> {
              Map<TriageQueue, Integer> counts = new EnumMap<>(TriageQueue.class);
              for (TriageQueue queue : TriageQueue.values()) {
                counts.put(queue, row.getInt(queue.ordinal() + 2));
              }
              return counts;
            })
        .single();
  }

  /** In the order of the text. */
  List<TriageItem> list(RoundId round, PersonId me, TriageQueue queue, int limit) {
    return items(" and leader.id is null and (" + queue.condition() + ")", limit)
        .param("round", round.value())
        .param("me", me.value())
        .query(TriageRows::item)
        .list();
  }

  /** The comment itself first, then those alike. */
  List<TriageItem> group(RoundId round, CommentId leader) {
    return items(" and (c.id = :leader or a.leader_id = :leader)", 1000)
        .param("round", round.value())
        .param("leader", leader.value())
        .query(TriageRows::item)
        .list();
  }

  /** Everything of a round that stands, in the order of the text. */
  List<TriageItem> all(RoundId round) {
    return items("", Integer.MAX_VALUE)
        .param("round", round.value())
        .query(TriageRows::item)
        .list();
  }

  /** What is said at the same place and not yet decided. */
  List<TriageItem> candidates(Comment like) {
    return items(
            """
             and c.id <> :id and c.paragraph_position = :position and c.paragraph_label = :label
             and (a.state is null or a.state <> 'DECIDED')
             and (a.leader_id is null or a.leader_id <> :id)
            """,
            200)
        .param("round", like.round().value())
        .param("id", like.id().value())
        .param("position", like.position())
        .param("label", like.label())
        .query(TriageRows::item)
        .list();
  }

  private JdbcClient.StatementSpec items(String condition, int limit) {
    return jdbc.sql(
            "select c.*,"
                + AnswerColumns.BESIDE_COMMENT
                + ", (select count(*) from consultation_answer f join consultation_comment fc"
                + " on fc.id = f.comment_id and fc.state = 'SUBMITTED' and fc.hidden_at is null"
                + " where f.leader_id = c.id) as alike"
                + BOARD
                + condition
                + " order by c.paragraph_position, c.comment_number limit :limit")
        .param("limit", limit);
  }

  private static TriageItem item(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    return new TriageItem(
        CommentColumns.read(row, number),
        AnswerColumns.besideComment(row, number),
        row.getInt("alike"));
  }

  /** Those, and all that are answered with one of them. */
  List<CommentId> withFollowers(Collection<CommentId> ids) {
    return jdbc
        .sql(
            "select c.id from consultation_comment c left join consultation_answer a on"
                + " a.comment_id = c.id where"
                + LIVE
                + "and (c.id in (:ids) or a.leader_id in (:ids)) order by c.comment_number")
        .param("ids", ids.stream().map(CommentId::value).toList())
        .query(String.class)
        .list()
        .stream()
        .map(CommentId::new)
        .toList();
  }

  /** How many are owed an answer and have none. */
  int countHolding(RoundId round) {
    return jdbc.sql(
            "select count(*) from consultation_comment c left join consultation_answer a on"
                + " a.comment_id = c.id where c.round_id = ? and c.is_informal = false and"
                + LIVE
                + "and (a.state is null or a.state <> 'DECIDED')")
        .param(round.value())
        .query(Integer.class)
        .single();
  }

  /** How many are owed an answer. */
  int countOwed(RoundId round) {
    return jdbc.sql(
            "select count(*) from consultation_comment c where c.round_id = ?"
                + " and c.is_informal = false and"
                + LIVE)
        .param(round.value())
        .query(Integer.class)
        .single();
  }

  /** How many wait for this person, in every round that is not released. */
  int countYours(PersonId me) {
    return jdbc.sql(
            "select count(*) from consultation_answer a join consultation_comment c on"
                + " c.id = a.comment_id join consultation_round r on r.id = c.round_id"
                + " left join consultation_comment leader on leader.id = a.leader_id"
                + " and leader.state = 'SUBMITTED' and leader.hidden_at is null"
                + " where r.state in ('OPEN', 'CLOSED') and leader.id is null and"
                + LIVE
                + "and "
                + TriageQueue.YOURS.condition())
        .param("me", me.value())
        .query(Integer.class)
        .single();
  }
}
