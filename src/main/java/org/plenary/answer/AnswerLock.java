package org.plenary.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the answers to comments, and keeps them for whoever is about to change them. */
final class AnswerLock {

  private final JdbcClient jdbc;

  AnswerLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A row for each, locked until the transaction ends. */
  Map<CommentId, Answer> lock(RoundId round, Collection<CommentId> ids) {
    Map<CommentId, Answer> found = find(ids, " for update");
    for (CommentId id : ids) {
      if (!found.containsKey(id)) {
        insert(round, id);
      }
    }
    return found.size() == ids.size() ? found : find(ids, " for update");
  }

  private void insert(RoundId round, CommentId id) {
    try {
      jdbc.sql(
              """
              insert into consultation_answer (comment_id, round_id, state, words, group_name,
                  group_words, unchanged_because, satisfaction_words)
              values (?, ?, 'OPEN', '', '', '', '', '')
              """)
          .params(id.value(), round.value())
          .update();
    } catch (DuplicateKeyException somebodyElseWasFaster) {
      // Then the lock below waits for them.
    }
  }

  Map<CommentId, Answer> find(Collection<CommentId> ids) {
    return find(ids, "");
  }

  private Map<CommentId, Answer> find(Collection<CommentId> ids, String lock) {
    Map<CommentId, Answer> found = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select * from consultation_answer where comment_id in (:ids)" + lock)
          .param("ids", ids.stream().map(CommentId::value).sorted().toList())
          .query(AnswerColumns::read)
          .list()
          .forEach(answer -> found.put(answer.comment(), answer));
    }
    return found;
  }
}
