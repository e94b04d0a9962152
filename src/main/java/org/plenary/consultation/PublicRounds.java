package org.plenary.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds anybody may know of. One that is planned or called off, or that asks only some and is
 * not answered yet, is not among them.
 */
@Service
@Transactional(readOnly = true)
public class PublicRounds {

  private final RoundRows rows;
  private final Clock clock;

  PublicRounds(RoundRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Those that take comments from anybody now, the one that closes first at the top. */
  public List<Round> listOpen() {
    Instant now = clock.instant();
    return rounds().filter(round -> round.takesFormal(now)).toList();
  }

  /** Those whose answers are public, whomever they asked; the latest answers first. */
  public List<Round> listAnswered() {
    return rounds()
        .filter(round -> round.state() == RoundState.RELEASED)
        .sorted(Comparator.comparing(PublicRounds::released).reversed())
        .toList();
  }

  private Stream<Round> rounds() {
    return rows.listPublic().stream();
  }

  private static Instant released(Round round) {
    return Objects.requireNonNull(round.releasedAt());
  }
}
