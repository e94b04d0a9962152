package org.plenary.answer;

import java.util.List;
import java.util.Map;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board on which the office answers a round. Nobody else finds one. */
@Service
@Transactional(readOnly = true)
public class Triage {

  /** A queue is worked off from its head; more than this nobody scrolls. */
  public static final int LONGEST_QUEUE = 200;

  private final TriageRows rows;
  private final Rounds rounds;
  private final Comments comments;

  Triage(TriageRows rows, Rounds rounds, Comments comments) {
    this.rows = rows;
    this.rounds = rounds;
    this.comments = comments;
  }

  /** How many wait in each queue. One statement. */
  public Map<TriageQueue, Integer> counts(Person by, RoundId round) {
    requireReader(by, round);
    return rows.counts(round, by.id());
  }

  /** The head of a queue in the order of the text. One statement. */
  public List<TriageItem> list(Person by, RoundId round, TriageQueue queue) {
    requireReader(by, round);
    return rows.list(round, by.id(), queue, LONGEST_QUEUE);
  }

  /** A comment first, then those that are answered with it. */
  public List<TriageItem> group(Person by, RoundId round, CommentId leader) {
    requireReader(by, round);
    return rows.group(round, leader).stream()
        .sorted(java.util.Comparator.comparing(item -> item.comment().id().equals(leader) ? 0 : 1))
        .toList();
  }

  /** What might say the same: said at the same place, and not yet decided. */
  public List<TriageItem> candidates(Person by, CommentId id) {
    Comment comment = comments.get(by, id);
    requireReader(by, comment.round());
    return rows.candidates(comment);
  }

  /** How many are owed an answer. */
  public int countOwed(Person by, RoundId round) {
    requireReader(by, round);
    return rows.countOwed(round);
  }

  /** How many of these have none, and so hold the release. */
  public int countHolding(Person by, RoundId round) {
    requireReader(by, round);
    return rows.countHolding(round);
  }

  /** How many this person was asked to answer and has not, in all rounds. */
  public int countYours(Person by) {
    return by.isStaff() ? rows.countYours(by.id()) : 0;
  }

  private void requireReader(Person by, RoundId round) {
    if (!by.mayReadEverything()) {
      throw new NotFound(RoundId.KIND, round.value());
    }
    rounds.get(by, round);
  }
}
