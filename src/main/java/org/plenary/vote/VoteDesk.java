package org.plenary.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public vote as the office and auditors see it, at any time. */
@Service
@Transactional
public class VoteDesk {

  private static final int LONGEST_REASON = 2000;

  /** How many votes a screen shows at once. */
  public static final int MOST_SHOWN = 200;

  /**
   * Votes of one hour, or of one origin.
   *
   * @param counted how many of them count
   */
  public record Share(String key, int cast, int counted) {}

  private final Editions editions;
  private final Candidates candidates;
  private final CastVotes ballots;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  VoteDesk(
      Editions editions,
      Candidates candidates,
      CastVotes ballots,
      ApplicationEventPublisher events,
      Clock clock) {
    this.editions = editions;
    this.candidates = candidates;
    this.ballots = ballots;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Candidate> listCandidates(Person by, EditionId edition) {
    requireReader(by, edition);
    return candidates.list(editions.get(edition));
  }

  /** Votes that count, by entry. */
  @Transactional(readOnly = true)
  public Map<EntryId, Integer> counts(Person by, EditionId edition) {
    requireReader(by, edition);
    return ballots.count(edition);
  }

  /** By hour in the edition's zone, oldest first; hours without a vote are left out. */
  @Transactional(readOnly = true)
  public List<Share> listHours(Person by, EditionId id) {
    Edition edition = editions.get(id);
    Map<String, List<Ballot>> hours =
        listAll(by, id).stream()
            .collect(
                Collectors.groupingBy(
                    ballot -> hour(ballot, edition), TreeMap::new, Collectors.toList()));
    return hours.entrySet().stream()
        .map(
            hour ->
                new Share(
                    hour.getKey(),
                    hour.getValue().size(),
                    (int) hour.getValue().stream().filter(Ballot::counts).count()))
        .toList();
  }

  /** By origin, most votes first; those whose time to be kept is over are left out. */
  @Transactional(readOnly = true)
  public List<Share> listOrigins(Person by, EditionId edition) {
    requireReader(by, edition);
    return ballots.listOrigins(edition, MOST_SHOWN);
  }

  /** Newest first, cancelled ones too. */
  @Transactional(readOnly = true)
  public List<Ballot> list(Person by, EditionId edition, @Nullable String origin) {
    requireReader(by, edition);
    return ballots.list(edition, origin, MOST_SHOWN);
  }

  /** Every vote, for a table. */
  @Transactional(readOnly = true)
  public List<Ballot> listAll(Person by, EditionId edition) {
    requireReader(by, edition);
    return ballots.list(edition, null, Integer.MAX_VALUE);
  }

  /** Takes a vote out of the count. It stays, with the reason, and its voter gets no other. */
  public void cancel(Person by, EditionId edition, String id, String reason) {
    requireReader(by, edition);
    NotAllowed.unlessStaff(by);
    TextTooLong.check(reason, LONGEST_REASON);
    Ballot ballot = ballots.find(edition, id).orElseThrow(() -> new NotFound("vote", id));
    if (reason.isBlank()) {
      throw new VoteRefused("reason-wanted");
    }
    if (!ballot.counts()) {
      return;
    }
    Instant now = clock.instant();
    ballots.cancel(ballot, by.id(), reason.strip(), now);
    events.publishEvent(new VoteCancelled(edition, id, reason.strip(), by.id().value()));
  }

  private static String hour(Ballot ballot, Edition edition) {
    return ballot
        .castAt()
        .atZone(edition.zone())
        .truncatedTo(ChronoUnit.HOURS)
        .toLocalDateTime()
        .toString();
  }

  private static void requireReader(Person by, EditionId edition) {
    if (!by.mayReadEverything()) {
      throw new NotFound("public vote", edition.value());
    }
  }
}
