package org.plenary.answer;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentColumns;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.ParagraphId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was accepted of a draft, and why changes were made that nobody asked for. */
@Component
class MatchRows {

  private static final String ACCEPTED =
      """
       from consultation_comment c join consultation_answer a on a.comment_id = c.id
      where c.draft_id = ? and c.state = 'SUBMITTED' and c.hidden_at is null
          and a.state = 'DECIDED'
          and a.outcome in ('ACCEPTED', 'ACCEPTED_WITH_CHANGE', 'ACCEPTED_IN_PART')
      """;

  private final JdbcClient jdbc;

  MatchRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A comment that asks for a change and got it, with why the text stayed, if somebody said. */
  record Accepted(Comment comment, String unchangedBecause) {}

  /** In every round on this draft. */
  List<Accepted> listAccepted(DraftId draft) {
    return jdbc.sql(
            "select c.*, a.unchanged_because"
                + ACCEPTED
                + " order by c.paragraph_position, c.comment_number")
        .param(draft.value())
        .query(
            (row, number) ->
                new Accepted(CommentColumns.read(row, number), row.getString("unchanged_because")))
        .list();
  }

  /** How many of those have no such word; only a later draft could show what came of them. */
  int countPromised(DraftId draft) {
    return jdbc.sql("select count(*)" + ACCEPTED + " and a.unchanged_because = ''")
        .param(draft.value())
        .query(Integer.class)
        .single();
  }

  /** What stands in the register on a paragraph, with the answer decided so far. */
  record Said(
      int number,
      ParagraphId paragraph,
      RoundId round,
      boolean isInformal,
      @Nullable Outcome decided) {

    String outcomeKey() {
      return decided == null ? OutcomeKey.none(isInformal) : OutcomeKey.of(decided);
    }
  }

  /** Without what was hidden, in the order of the numbers. */
  List<Said> listSaid(RegisterQuery query) {
    return jdbc.sql(
            """
            select c.comment_number, c.paragraph_id, c.round_id, c.is_informal,
                case when a.state = 'DECIDED' then a.outcome end as decided
            from (select * from consultation_comment where %s and hidden_at is null
                and paragraph_id is not null and kind <> 'POSITION') c
            left join consultation_answer a on a.comment_id = c.id
            order by c.comment_number
            """
                .formatted(query.where()))
        .params(query.values())
        .query(
            (row, number) ->
                new Said(
                    row.getInt("comment_number"),
                    new ParagraphId(row.getString("paragraph_id")),
                    new RoundId(row.getString("round_id")),
                    row.getBoolean("is_informal"),
                    row.getString("decided") == null
                        ? null
                        : Outcome.valueOf(row.getString("decided"))))
        .list();
  }

  Map<ParagraphId, String> explanations(DraftId newer) {
    Map<ParagraphId, String> found = new HashMap<>();
    jdbc.sql("select paragraph_id, explanation from consultation_unasked_change where draft_id = ?")
        .param(newer.value())
        .query(
            row -> {
              found.put(new ParagraphId(row.getString(1)), row.getString(2));
            });
    return found;
  }

  void explain(DraftId newer, ParagraphId paragraph, String why, String by, Instant at) {
    jdbc.sql("delete from consultation_unasked_change where draft_id = ? and paragraph_id = ?")
        .params(newer.value(), paragraph.value())
        .update();
    jdbc.sql(
            """
            insert into consultation_unasked_change (draft_id, paragraph_id, explanation,
                explained_by, explained_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(newer.value(), paragraph.value(), why, by, SqlTime.of(at))
        .update();
  }
}
