package org.plenary.answer;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers as they stand now. */
@Component
class AnswerRows {

  private final JdbcClient jdbc;
  private final AnswerLock answers;

  AnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    answers = new AnswerLock(jdbc);
  }

  /** A row for each, locked until the transaction ends. */
  Map<CommentId, Answer> lock(RoundId round, Collection<CommentId> ids) {
    return answers.lock(round, ids);
  }

  Map<CommentId, Answer> find(Collection<CommentId> ids) {
    return answers.find(ids);
  }

  void assign(CommentId id, @Nullable PersonId to) {
    set("assignee_id = ?", id, to == null ? null : to.value());
  }

  void group(CommentId id, @Nullable CommentId leader) {
    set("leader_id = ?", id, leader == null ? null : leader.value());
  }

  void propose(CommentId id, Reply reply) {
    set("state = 'PROPOSED', outcome = ?, words = ?", id, name(reply), reply.words());
  }

  void decide(CommentId id, Reply reply, @Nullable GroupDecision decision, Instant at) {
    GroupDecision.Source source = decision == null ? null : decision.source();
    set(
        "state = 'DECIDED', outcome = ?, words = ?, group_name = ?, group_decided_on = ?,"
            + " group_words = ?, group_meeting_id = ?, group_decision_id = ?, decided_at = ?",
        id,
        name(reply),
        reply.words(),
        decision == null ? "" : decision.group(),
        decision == null ? null : decision.on(),
        decision == null ? "" : decision.words(),
        source == null ? null : source.meeting().value(),
        source == null ? null : source.decision(),
        SqlTime.of(at));
  }

  void reopen(CommentId id) {
    set(
        "state = 'OPEN', decided_at = null, group_name = '', group_decided_on = null,"
            + " group_words = '', group_meeting_id = null, group_decision_id = null,"
            + " unchanged_because = ''",
        id);
  }

  void told(CommentId id, Instant at) {
    set("told_at = ?", id, SqlTime.of(at));
  }

  /** Whether the contributor was told of the answer to this late comment. */
  boolean isTold(CommentId id) {
    return jdbc.sql(
                "select count(*) from consultation_answer where comment_id = ? and told_at is not"
                    + " null")
            .param(id.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  void explain(CommentId id, String why) {
    set("unchanged_because = ?", id, why);
  }

  void judge(CommentId id, Satisfaction satisfaction, String words, Instant at) {
    set(
        "satisfaction = ?, satisfaction_words = ?, satisfaction_at = ?, objection_outcome = null,"
            + " objection_words = '', objection_answered_at = null",
        id,
        satisfaction.name(),
        words,
        SqlTime.of(at));
  }

  private static @Nullable String name(Reply reply) {
    return reply.outcome() == null ? null : reply.outcome().name();
  }

  private void set(String columns, CommentId id, @Nullable Object... values) {
    jdbc.sql("update consultation_answer set " + columns + " where comment_id = ?")
        .params(Arrays.asList(values))
        .param(id.value())
        .update();
  }
}
