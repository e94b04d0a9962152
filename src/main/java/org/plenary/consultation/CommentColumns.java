package org.plenary.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;

/** A comment as columns, both ways. */
public final class CommentColumns {

  private CommentColumns() {}

  static Map<String, @Nullable Object> of(Comment comment) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", comment.id().value());
    values.put("guideline", comment.guideline().value());
    values.put("round", comment.round().value());
    values.put("draft", comment.draft().value());
    values.put("number", comment.number());
    putAnchor(values, comment);
    values.put("kind", comment.kind().name());
    values.put("severity", comment.severity().name());
    values.put("text", comment.text());
    values.put("proposed", comment.proposed());
    values.put("reason", comment.reason());
    values.put("stance", comment.stance() == null ? null : comment.stance().name());
    putAuthor(values, comment);
    values.put("language", comment.language().toLanguageTag());
    values.put("channel", comment.channel().name());
    values.put("state", comment.state().name());
    values.put("informal", comment.isInformal());
    values.put("revision", comment.revision());
    values.put("words", CommentWords.sha256(comment.form()));
    values.put("changed", SqlTime.of(comment.changedAt()));
    values.put("submitted", SqlTime.of(comment.submittedAt()));
    return values;
  }

  private static void putAnchor(Map<String, @Nullable Object> values, Comment comment) {
    Anchor anchor = comment.anchor();
    values.put("paragraph", anchor.paragraph() == null ? null : anchor.paragraph().value());
    values.put("question", anchor.question());
    values.put("position", comment.position());
    values.put("label", comment.label());
    values.put("quote", anchor.quote());
    values.put("start", anchor.start());
  }

  private static void putAuthor(Map<String, @Nullable Object> values, Comment comment) {
    values.put("capacity", comment.capacity().name());
    values.put("person", comment.person() == null ? null : comment.person().value());
    values.put("voice", comment.voice());
    values.put("body", comment.body() == null ? null : comment.body().value());
    values.put("submission", comment.submission() == null ? null : comment.submission().value());
    values.put("author", comment.authorName());
    values.put("organisation", comment.organisation());
    values.put("country", comment.country());
    values.put("region", comment.region());
  }

  public static Comment read(ResultSet row, int number) throws SQLException {
    String paragraph = row.getString("paragraph_id");
    String person = row.getString("person_id");
    String body = row.getString("body_id");
    String submission = row.getString("submission_id");
    String stance = row.getString("stance");
    return new Comment(
        new CommentId(row.getString("id")),
        new GuidelineId(row.getString("guideline_id")),
        new RoundId(row.getString("round_id")),
        new DraftId(row.getString("draft_id")),
        row.getObject("comment_number", Integer.class),
        new Anchor(
            paragraph == null ? null : new ParagraphId(paragraph),
            row.getObject("question_number", Integer.class),
            row.getString("quote"),
            row.getObject("quote_start", Integer.class)),
        row.getString("paragraph_label"),
        row.getInt("paragraph_position"),
        CommentKind.valueOf(row.getString("kind")),
        Severity.valueOf(row.getString("severity")),
        row.getString("content"),
        row.getString("proposed"),
        row.getString("reason"),
        stance == null ? null : Stance.valueOf(stance),
        Capacity.valueOf(row.getString("capacity")),
        person == null ? null : new PersonId(person),
        row.getString("voice_id"),
        body == null ? null : new BodyId(body),
        submission == null ? null : new SubmissionId(submission),
        row.getString("author_name"),
        row.getString("organisation"),
        row.getString("country"),
        row.getString("region"),
        Locale.forLanguageTag(row.getString("language")),
        Channel.valueOf(row.getString("channel")),
        CommentState.valueOf(row.getString("state")),
        row.getBoolean("is_informal"),
        row.getObject("hidden_at") != null,
        row.getInt("revision"),
        SqlTime.get(row, "changed_at"),
        SqlTime.find(row, "submitted_at"));
  }
}
