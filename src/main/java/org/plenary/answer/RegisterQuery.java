package org.plenary.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Channel;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
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
    AnswerCondition answers = new AnswerCondition(filter, seen);
    where.append(answers.where());
    values.putAll(answers.values());
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

  /** An empty list is no SQL. */
  static <T> List<String> texts(Collection<T> wanted, Function<T, String> text) {
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
