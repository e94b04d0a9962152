package org.plenary.consultation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of comments, one row at a time. */
@Component
class CommentRows {

  private final JdbcClient jdbc;

  CommentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Comment comment, Instant startedAt) {
    jdbc.sql(
            """
            insert into consultation_comment (id, guideline_id, round_id, draft_id, comment_number,
                paragraph_id, question_number, paragraph_position, paragraph_label, quote,
                quote_start, kind, severity, content, proposed, reason, stance, capacity, person_id,
                voice_id, body_id, submission_id, author_name, organisation, country, region,
                language, channel, state, is_informal, revision, words_sha256, started_at,
                changed_at, submitted_at)
            values (:id, :guideline, :round, :draft, :number, :paragraph, :question, :position,
                :label, :quote, :start, :kind, :severity, :text, :proposed, :reason, :stance, :capacity,
                :person, :voice, :body, :submission, :author, :organisation, :country, :region,
                :language, :channel, :state, :informal, :revision, :words, :started, :changed,
                :submitted)
            """)
        .params(CommentColumns.of(comment))
        .param("started", SqlTime.of(startedAt))
        .update();
  }

  /** Writes what can be typed; false where somebody else changed it since that revision. */
  boolean update(Comment comment, int seenRevision) {
    Map<String, @Nullable Object> values = new HashMap<>();
    Map<String, @Nullable Object> all = CommentColumns.of(comment);
    for (String name :
        List.of(
            "id",
            "paragraph",
            "question",
            "position",
            "label",
            "quote",
            "start",
            "kind",
            "severity",
            "text",
            "proposed",
            "reason",
            "stance",
            "words",
            "changed")) {
      values.put(name, all.get(name));
    }
    return jdbc.sql(
                """
                update consultation_comment set paragraph_id = :paragraph,
                    question_number = :question, paragraph_position = :position,
                    paragraph_label = :label, quote = :quote, quote_start = :start, kind = :kind,
                    severity = :severity, content = :text, proposed = :proposed, reason = :reason,
                    stance = :stance,
                    words_sha256 = :words, changed_at = :changed, revision = revision + 1
                where id = :id and revision = :seen
                """)
            .params(values)
            .param("seen", seenRevision)
            .update()
        == 1;
  }

  Optional<Comment> find(CommentId id) {
    return jdbc.sql("select * from consultation_comment where id = ?")
        .param(id.value())
        .query(CommentColumns::read)
        .optional();
  }

  /** As {@link #find}; until the transaction ends nobody else moves it on. */
  Optional<Comment> findLocked(CommentId id) {
    return jdbc.sql("select * from consultation_comment where id = ? for update")
        .param(id.value())
        .query(CommentColumns::read)
        .optional();
  }

  List<Comment> list(Collection<CommentId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("select * from consultation_comment where id in (:ids)")
        .param("ids", ids.stream().map(CommentId::value).toList())
        .query(CommentColumns::read)
        .list();
  }

  /** What this person wrote, newest first; in one round or, without it, in all. */
  List<Comment> listOf(PersonId person, @Nullable RoundId round) {
    return jdbc.sql(
            """
            select * from consultation_comment
            where person_id = :person and (:round is null or round_id = :round)
            order by changed_at desc, id
            """)
        .param("person", person.value())
        .param("round", round == null ? null : round.value())
        .query(CommentColumns::read)
        .list();
  }

  /** Everything this author said in a round, by whatever channel, also what they took back. */
  List<Comment> listOf(RoundId round, Author author, PersonId reader) {
    return jdbc.sql(
            """
            select * from consultation_comment
            where round_id = :round and capacity = :capacity and state <> 'SUPERSEDED'
                and (state <> 'DRAFT' or person_id = :reader)
                and (body_id = :body or body_id is null and :body = '')
                and (:body <> '' or person_id = :person or person_id is null and :person = ''
                    and author_name = :name and organisation = :organisation)
            order by started_at, id
            """)
        .param("round", round.value())
        .param("capacity", author.capacity().name())
        .param("body", author.body() == null ? "" : author.body().value())
        .param("person", author.person() == null ? "" : author.person().value())
        .param("reader", reader.value())
        .param("name", author.name())
        .param("organisation", author.organisation())
        .query(CommentColumns::read)
        .list();
  }

  /** What a body has on its desk and has handed in, without anybody's private drafts. */
  List<Comment> listOf(BodyId body, RoundId round) {
    return jdbc.sql(
            """
            select * from consultation_comment
            where body_id = ? and round_id = ? and state <> 'DRAFT'
            order by paragraph_position, changed_at, id
            """)
        .params(body.value(), round.value())
        .query(CommentColumns::read)
        .list();
  }

  /** How many of a round ever got a number. */
  int countNumbered(RoundId round) {
    return jdbc.sql(
            "select count(*) from consultation_comment where round_id = ? and comment_number is not"
                + " null")
        .param(round.value())
        .query(Integer.class)
        .single();
  }

  /** What is in the register of a round, in the order of the text. */
  List<Comment> listSubmitted(RoundId round) {
    return jdbc.sql(
            """
            select * from consultation_comment
            where round_id = ? and state = 'SUBMITTED'
            order by paragraph_position, comment_number
            """)
        .param(round.value())
        .query(CommentColumns::read)
        .list();
  }

  /**
   * The comment of the same author that says the same of the same place. Without an account the
   * author is the address, and whom they speak for.
   */
  Optional<Comment> findSame(Comment comment) {
    return jdbc.sql(
            """
            select * from consultation_comment
            where round_id = :round and words_sha256 = :words and state = 'SUBMITTED'
                and id <> :id
                and (person_id = :person or organisation = :organisation and voice_id in
                    (select other.id from consultation_voice other join consultation_voice own
                     on own.round_id = other.round_id and lower(own.email) = lower(other.email)
                     where own.id = :voice))
                and capacity = :capacity
                and coalesce(body_id, '') = :body
            order by comment_number limit 1
            """)
        .param("round", comment.round().value())
        .param("words", CommentWords.sha256(comment.form()))
        .param("id", comment.id().value())
        .param("person", comment.person() == null ? "" : comment.person().value())
        .param("voice", comment.voice() == null ? "" : comment.voice())
        .param("organisation", comment.organisation())
        .param("capacity", comment.capacity().name())
        .param("body", comment.body() == null ? "" : comment.body().value())
        .query(CommentColumns::read)
        .optional();
  }

  void submit(CommentId id, int number, boolean isInformal, Instant at) {
    jdbc.sql(
            """
            update consultation_comment set state = 'SUBMITTED', comment_number = ?,
                is_informal = ?, submitted_at = ?, changed_at = ?, revision = revision + 1
            where id = ?
            """)
        .params(number, isInformal, SqlTime.of(at), SqlTime.of(at), id.value())
        .update();
  }

  void setAuthor(CommentId id, Author author) {
    jdbc.sql(
            """
            update consultation_comment set capacity = ?, body_id = ?, author_name = ?,
                organisation = ?, country = ?, region = ?, revision = revision + 1
            where id = ?
            """)
        .params(
            Arrays.asList(
                author.capacity().name(),
                author.body() == null ? null : author.body().value(),
                author.name(),
                author.organisation(),
                author.country(),
                author.region(),
                id.value()))
        .update();
  }

  void setState(CommentId id, CommentState state, Instant at) {
    jdbc.sql(
            """
            update consultation_comment set state = ?, changed_at = ?, revision = revision + 1
            where id = ?
            """)
        .params(state.name(), SqlTime.of(at), id.value())
        .update();
  }

  void withdraw(CommentId id, Instant at) {
    jdbc.sql(
            """
            update consultation_comment set state = 'WITHDRAWN', withdrawn_at = ?, changed_at = ?,
                revision = revision + 1
            where id = ?
            """)
        .params(SqlTime.of(at), SqlTime.of(at), id.value())
        .update();
  }

  void hide(CommentId id, String by, String reason, Instant at) {
    jdbc.sql(
            """
            update consultation_comment set hidden_at = ?, hidden_by = ?, hidden_reason = ?
            where id = ?
            """)
        .params(SqlTime.of(at), by, reason, id.value())
        .update();
  }

  void show(CommentId id) {
    jdbc.sql(
            """
            update consultation_comment set hidden_at = null, hidden_by = null,
                hidden_reason = null
            where id = ?
            """)
        .param(id.value())
        .update();
  }

  void delete(CommentId id) {
    jdbc.sql("delete from consultation_comment where id = ? and comment_number is null")
        .param(id.value())
        .update();
  }
}
