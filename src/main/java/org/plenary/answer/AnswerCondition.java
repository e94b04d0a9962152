package org.plenary.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.consultation.RoundId;

/**
 * What a filter asks of the answer, as a condition on comments. Before the release an answer is the
 * office's own: to others the comment has none, and only decided ones ever are told.
 */
final class AnswerCondition {

  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();

  AnswerCondition(RegisterFilter filter, RegisterSight.Seen seen) {
    String of =
        "(select 1 from consultation_answer a where a.comment_id = consultation_comment.id"
            + (seen.isAll()
                ? ""
                : " and a.state = 'DECIDED' and consultation_comment.round_id in (:released)");
    values.put("released", RegisterQuery.texts(seen.released(), RoundId::value));
    if (!filter.outcomes().isEmpty()) {
      where.append(" and exists ").append(of);
      where.append(" and a.state = 'DECIDED' and a.outcome in (:outcomes))");
      values.put("outcomes", RegisterQuery.texts(filter.outcomes(), Outcome::name));
    }
    if (!filter.answers().isEmpty()) {
      where.append(" and (exists ").append(of).append(" and a.state in (:answers))");
      if (filter.answers().contains(AnswerState.OPEN)) {
        where.append(" or (state = 'SUBMITTED' and is_informal = false and hidden_at is null");
        where.append(" and kind <> 'POSITION'");
        where.append(" and not exists ").append(of).append(" and a.state <> 'OPEN'))");
      }
      where.append(')');
      List<AnswerState> begun =
          filter.answers().stream().filter(state -> state != AnswerState.OPEN).toList();
      values.put("answers", RegisterQuery.texts(begun, AnswerState::name));
    }
  }

  String where() {
    return where.toString();
  }

  Map<String, Object> values() {
    return values;
  }
}
