package org.plenary.consultation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.group.Body;
import org.plenary.identity.PersonId;

/** How far comments are answered. Written by the module that answers them. */
public interface AnswersGiven {

  /** Those of these that the office has decided on; one statement however many. */
  Set<CommentId> findDecided(Collection<CommentId> comments);

  /**
   * How many answers to somebody, or to bodies they speak for, went out since then and are not
   * judged; by round, those without any left out. One statement.
   */
  Map<RoundId, Integer> countUnjudged(PersonId person, List<Body> speaksFor, Instant since);
}
