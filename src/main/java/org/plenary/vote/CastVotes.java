package org.plenary.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Votes as they were given. A row is added, cancelled at most, and never changed or removed. */
@Repository
class CastVotes {

  private final JdbcClient jdbc;

  CastVotes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @throws VoteRefused where this person has voted in the category before, or at the same moment
   */
  void insert(EditionId edition, Ballot ballot, PersonId voter) {
    try {
      jdbc.sql(
              "insert into vote_ballot (id, edition_id, category, entry_id, voter_id, cast_at,"
                  + " origin) values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              ballot.id(),
              edition.value(),
              ballot.category(),
              ballot.entry().value(),
              voter.value(),
              SqlTime.of(ballot.castAt()),
              ballot.origin())
          .update();
    } catch (DuplicateKeyException twice) {
      throw new VoteRefused("twice");
    }
  }

  /** What this person voted for, by category. */
  Map<String, EntryId> choices(EditionId edition, PersonId voter) {
    Map<String, EntryId> choices = new HashMap<>();
    jdbc.sql("select category, entry_id from vote_ballot where edition_id = ? and voter_id = ?")
        .params(edition.value(), voter.value())
        .query(
            row -> {
              choices.put(row.getString(1), new EntryId(row.getString(2)));
            });
    return choices;
  }

  /** Votes that count, by entry. */
  Map<EntryId, Integer> count(EditionId edition) {
    Map<EntryId, Integer> counts = new HashMap<>();
    jdbc.sql(
            "select entry_id, count(*) from vote_ballot where edition_id = ?"
                + " and cancelled_at is null group by entry_id")
        .param(edition.value())
        .query(
            row -> {
              counts.put(new EntryId(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  /** Origins with the votes that came from them, most first. */
  List<VoteDesk.Share> listOrigins(EditionId edition, int most) {
    return jdbc.sql(
            """
            select origin, count(*) as votes,
                   sum(case when cancelled_at is null then 1 else 0 end) as counted
              from vote_ballot where edition_id = ? and origin is not null
             group by origin order by votes desc, origin limit ?
            """)
        .params(edition.value(), most)
        .query((row, number) -> new VoteDesk.Share(row.getString(1), row.getInt(2), row.getInt(3)))
        .list();
  }

  /** Newest first, cancelled ones too; of one origin, or of all. */
  List<Ballot> list(EditionId edition, @Nullable String origin, int most) {
    return jdbc.sql(
            "select * from vote_ballot where edition_id = :edition"
                + (origin == null ? "" : " and origin = :origin")
                + " order by cast_at desc, id limit :most")
        .param("edition", edition.value())
        .param("origin", origin)
        .param("most", most)
        .query((row, number) -> ballot(row))
        .list();
  }

  Optional<Ballot> find(EditionId edition, String id) {
    return jdbc.sql("select * from vote_ballot where edition_id = ? and id = ?")
        .params(edition.value(), id)
        .query((row, number) -> ballot(row))
        .optional();
  }

  void cancel(Ballot ballot, PersonId by, String reason, Instant at) {
    jdbc.sql(
            "update vote_ballot set cancelled_at = ?, cancelled_by = ?, cancel_reason = ?"
                + " where id = ? and cancelled_at is null")
        .params(SqlTime.of(at), by.value(), reason, ballot.id())
        .update();
  }

  private static Ballot ballot(ResultSet row) throws SQLException {
    return new Ballot(
        row.getString("id"),
        row.getString("category"),
        new EntryId(row.getString("entry_id")),
        SqlTime.get(row, "cast_at"),
        row.getString("origin"),
        SqlTime.find(row, "cancelled_at"),
        row.getString("cancel_reason"));
  }
}
