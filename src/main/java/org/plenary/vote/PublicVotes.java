package org.plenary.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.identity.PersonState;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;
import org.plenary.programme.PublicVotePlan;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Votes of everybody who has an account, one a category. They inform the jury and decide nothing.
 */
@Service
@Transactional
public class PublicVotes {

  private final Editions editions;
  private final Candidates candidates;
  private final CastVotes ballots;
  private final VoteOrigins origins;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PublicVotes(
      Editions editions,
      Candidates candidates,
      CastVotes ballots,
      VoteOrigins origins,
      ApplicationEventPublisher events,
      Clock clock) {
    this.editions = editions;
    this.candidates = candidates;
    this.ballots = ballots;
    this.origins = origins;
    this.events = events;
    this.clock = clock;
  }

  /** The edition with this code, once its vote has opened; before that there is nothing to see. */
  @Transactional(readOnly = true)
  public Optional<Edition> findPublic(String code) {
    return editions
        .findByCode(code)
        .filter(edition -> edition.state() != EditionState.DRAFT)
        .filter(edition -> plan(edition).hasOpenedBy(clock.instant()));
  }

  /** The finalists, by number; none before the vote opens. */
  @Transactional(readOnly = true)
  public List<Candidate> listCandidates(Edition edition) {
    return plan(edition).hasOpenedBy(clock.instant()) ? candidates.list(edition) : List.of();
  }

  /** Counts as the public may see them now; empty while they are hidden. */
  @Transactional(readOnly = true)
  public Optional<Map<EntryId, Integer>> findCounts(Edition edition) {
    return plan(edition).showsCountsAt(clock.instant())
        ? Optional.of(ballots.count(edition.id()))
        : Optional.empty();
  }

  /** What this person voted for, by category. */
  @Transactional(readOnly = true)
  public Map<String, EntryId> choices(Person by, EditionId edition) {
    return ballots.choices(edition, by.id());
  }

  /**
   * Gives this person's only vote in the category of the entry. It cannot be changed.
   *
   * @param arrivedAt when the request came; a second after the close is late
   */
  public void cast(
      Person by, EditionId id, EntryId entry, String remoteAddress, Instant arrivedAt) {
    Edition edition = editions.get(id);
    if (edition.state() == EditionState.DRAFT || !plan(edition).hasOpenedBy(arrivedAt)) {
      throw new NotFound("public vote", id.value());
    }
    if (plan(edition).hasClosedBy(arrivedAt)) {
      throw new VoteRefused("closed");
    }
    if (by.state() != PersonState.ACTIVE) {
      throw new VoteRefused("unconfirmed");
    }
    Candidate candidate =
        candidates.list(edition).stream()
            .filter(one -> one.entry().equals(entry))
            .findFirst()
            .orElseThrow(() -> new NotFound(EntryId.KIND, entry.value()));
    origins.prepare(id);
    Ballot ballot =
        new Ballot(
            Ids.next(),
            candidate.category(),
            entry,
            arrivedAt,
            origins.mark(id, remoteAddress),
            null,
            null);
    ballots.insert(id, ballot, by.id());
    events.publishEvent(new VoteCast(id, candidate.category(), by.id().value()));
  }

  private static PublicVotePlan plan(Edition edition) {
    return edition.rules().publicVote();
  }
}
