package org.plenary.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.plenary.group.BodyId;
import org.plenary.guideline.ParagraphId;

/** A filter and a reader's sight as a condition. */
final class RegisterQuery {

  private final StringBuilder where = new StringBuilder("guideline_id = :guideline");
  private final Map<String, Object> values = new HashMap<>();

  RegisterQuery(RegisterFilter filter, RegisterSight.Seen seen) {
    values.put("guideline", filter.guideline().value());
    where.append(" and comment_number is not null");
    if (!seen.isAll()) {
      where.append(" and state = 'SUBMITTED' and hidden_at is null");
      in("round_id", "seen", seen.rounds(), RoundId::value, true);
    }
    in("round_id", "rounds", filter.rounds(), RoundId::value, false);
    in("kind", "kinds", filter.kinds(), CommentKind::name, false);
    in("severity", "severities", filter.severities(), Severity::name, false);
    in("capacity", "capacities", filter.capacities(), Capacity::name, false);
    in("channel", "channels", filter.channels(), Channel::name, false);
    in("state", "states", filter.states(), CommentState::name, false);
    in("body_id", "bodies", filter.bodies(), BodyId::value, false);
    in("region", "regions", filter.regions(), Function.identity(), false);
    in("paragraph_id", "paragraphs", filter.paragraphs(), ParagraphId::value, false);
    answers(filter, seen);
    timing(filter.timing());
    words(filter.words());
  }

  private <T> void in(
      String column,
      String name,
      Collection<T> wanted,
      Function<T, String> text,
      boolean emptyIsNothing) {
    if (wanted.isEmpty() && !emptyIsNothing) {
      return;
    }
    where.append(" and ").append(column).append(" in (:").append(name).append(')');
    values.put(name, texts(wanted, text));
  }

  /** Before the release an answer is the office's own: to others the comment has none. */
  private void answers(RegisterFilter filter, RegisterSight.Seen seen) {
    if (filter.answers().isEmpty() && filter.outcomes().isEmpty()) {
      return;
    }
    String of =
        "(select 1 from consultation_answer a where a.comment_id = consultation_comment.id"
            + (seen.isAll()
                ? ""
                : " and a.state = 'DECIDED' and consultation_comment.round_id in (:released)");
    if (!seen.isAll()) {
      values.put("released", texts(seen.released(), RoundId::value));
    }
    if (!filter.outcomes().isEmpty()) {
      where.append(" and exists ").append(of);
      where.append(" and a.state = 'DECIDED' and a.outcome in (:outcomes))");
      values.put("outcomes", texts(filter.outcomes(), Outcome::name));
    }
    if (!filter.answers().isEmpty()) {
      where.append(" and (exists ").append(of).append(" and a.state in (:answers))");
      if (filter.answers().contains(AnswerState.OPEN)) {
        where.append(" or (state = 'SUBMITTED' and is_informal = false and hidden_at is null");
        where.append(" and not exists ").append(of).append(" and a.state <> 'OPEN'))");
      }
      where.append(')');
      List<AnswerState> begun =
          filter.answers().stream().filter(state -> state != AnswerState.OPEN).toList();
      values.put("answers", texts(begun, AnswerState::name));
    }
  }

  private static <T> List<String> texts(Collection<T> wanted, Function<T, String> text) {
    return wanted.isEmpty() ? List.of("") : wanted.stream().map(text).toList();
  }

  private void timing(RegisterFilter.Timing timing) {
    if (timing != RegisterFilter.Timing.ANY) {
      where.append(" and is_informal = :informal");
      values.put("informal", timing == RegisterFilter.Timing.INFORMAL);
    }
  }

  private void words(String words) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      return;
    }
    where.append(
        """
         and (lower(content) like :words escape '|' or lower(proposed) like :words escape '|'
          or lower(author_name) like :words escape '|'
          or lower(organisation) like :words escape '|' or comment_number = :numbered)
        """);
    values.put(
        "words",
        "%"
            + wanted
                .toLowerCase(Locale.ROOT)
                .replace("|", "||")
                .replace("%", "|%")
                .replace("_", "|_")
            + "%");
    values.put("numbered", wanted.matches("\\d{1,9}") ? Integer.parseInt(wanted) : -1);
  }

  String where() {
    return where.toString();
  }

  Map<String, Object> values() {
    return values;
  }
}
