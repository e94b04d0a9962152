package org.plenary.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentId;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingId;
import org.plenary.shared.SqlTime;

/** An answer as columns. */
final class AnswerColumns {

  /** Beside the columns of a comment, where "state" is taken. */
  static final String BESIDE_COMMENT =
      """
       a.comment_id as comment_id, a.assignee_id, a.leader_id, a.state as answer_state, a.outcome,
       a.words, a.group_name, a.group_decided_on, a.group_words, a.group_meeting_id,
       a.group_decision_id, a.unchanged_because, a.decided_at,
       a.satisfaction, a.satisfaction_words, a.objection_outcome, a.objection_words
      """;

  private AnswerColumns() {}

  static Answer read(ResultSet row, int number) throws SQLException {
    return read(row, "state");
  }

  /** The same where nobody touched the comment, so that there is no row. */
  static Answer besideComment(ResultSet row, int number) throws SQLException {
    return row.getString("comment_id") == null
        ? Answer.none(new CommentId(row.getString("id")))
        : read(row, "answer_state");
  }

  private static Answer read(ResultSet row, String state) throws SQLException {
    String assignee = row.getString("assignee_id");
    String leader = row.getString("leader_id");
    String satisfaction = row.getString("satisfaction");
    String objected = row.getString("objection_outcome");
    return new Answer(
        new CommentId(row.getString("comment_id")),
        assignee == null ? null : new PersonId(assignee),
        leader == null ? null : new CommentId(leader),
        AnswerState.valueOf(row.getString(state)),
        outcome(row),
        row.getString("words"),
        decision(row),
        row.getString("unchanged_because"),
        SqlTime.find(row, "decided_at"),
        satisfaction == null ? null : Satisfaction.valueOf(satisfaction),
        row.getString("satisfaction_words"),
        objected == null ? null : ObjectionOutcome.valueOf(objected),
        row.getString("objection_words"));
  }

  private static @Nullable GroupDecision decision(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("group_decided_on", LocalDate.class);
    String meeting = row.getString("group_meeting_id");
    return on == null
        ? null
        : new GroupDecision(
            row.getString("group_name"),
            on,
            row.getString("group_words"),
            meeting == null
                ? null
                : new GroupDecision.Source(
                    new MeetingId(meeting), row.getString("group_decision_id")));
  }

  static AnswerStep step(ResultSet row, int number) throws SQLException {
    return new AnswerStep(
        AnswerDeed.valueOf(row.getString("deed")),
        outcome(row),
        row.getString("words"),
        new PersonId(row.getString("done_by")),
        SqlTime.get(row, "done_at"));
  }

  private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return outcome == null ? null : Outcome.valueOf(outcome);
  }
}
