package org.plenary.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;

/**
 * The choice of one person for a post.
 *
 * @param candidates in the order they stood
 * @param ballots the first one first
 * @param decision its result among the decisions of the meeting
 */
public record Election(
    ElectionId id,
    MeetingId meeting,
    String post,
    Deadline candidatesUntil,
    List<PersonId> candidates,
    List<Ballot> ballots,
    @Nullable PersonId elected,
    @Nullable String decision) {

  public Election {
    candidates = List.copyOf(candidates);
    ballots = List.copyOf(ballots);
  }

  public Optional<Ballot> lastBallot() {
    return ballots.isEmpty() ? Optional.empty() : Optional.of(ballots.get(ballots.size() - 1));
  }

  public boolean isVoting() {
    return lastBallot().filter(Ballot::isOpen).isPresent();
  }

  /** Who may be voted for now: all, and after a tie those who have the most votes. */
  public List<PersonId> standing() {
    return lastBallot()
        .map(
            last ->
                candidates.stream()
                    .filter(
                        last.isOpen()
                            ? last.votes()::containsKey
                            : ElectionRule.first(last.votes())::contains)
                    .toList())
        .orElse(candidates);
  }

  /** Whether the last ballot chose nobody, so that another has to. */
  public boolean isTied() {
    return elected == null && lastBallot().isPresent() && !isVoting();
  }
}
