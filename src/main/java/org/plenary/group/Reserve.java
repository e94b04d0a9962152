package org.plenary.group;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.Countries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is next when a place of the confirmed list is free. A suggestion: the office decides. */
@Service
@Transactional(readOnly = true)
public class Reserve {

  /** Whoever is decided on later than this after the list was made a member one by one. */
  private static final Duration LIST_TAKES = Duration.ofMinutes(1);

  private final NominationRows rows;
  private final CallRows calls;
  private final Experts experts;
  private final ExpertRows list;
  private final ExpertGroups groups;
  private final Countries countries;
  private final Clock clock;

  Reserve(
      NominationRows rows,
      CallRows calls,
      Experts experts,
      ExpertRows list,
      ExpertGroups groups,
      Countries countries,
      Clock clock) {
    this.rows = rows;
    this.calls = calls;
    this.experts = experts;
    this.list = list;
    this.groups = groups;
    this.countries = countries;
    this.clock = clock;
  }

  /**
   * The first in reserve whose country has room, where more of the list have left than were made
   * members since. Empty while everybody is there, or nobody in reserve may come.
   */
  public Optional<Nomination> findNext(GroupId group) {
    Optional<Instant> confirmed = calls.find(group).map(Call::confirmedAt);
    if (confirmed.isEmpty()) {
      return Optional.empty();
    }
    List<Nomination> all = rows.listSent(group);
    Instant listed = confirmed.get().plus(LIST_TAKES);
    long promoted =
        all.stream()
            .filter(one -> one.decidedAt() != null && one.decidedAt().isAfter(listed))
            .count();
    if (countLeft(group) <= promoted) {
      return Optional.empty();
    }
    List<CountryFull.Holder> holders = CountryFull.holders(experts.listMembers(group));
    return all.stream()
        .filter(one -> one.state() == NominationState.RESERVE && one.reserveRank() != null)
        .sorted(Comparator.comparing(Nomination::reserveRank))
        .filter(one -> CountryFull.hasRoom(countries, holders, one.country()))
        .findFirst();
  }

  private long countLeft(GroupId group) {
    var today = groups.get(group).dayOf(clock.instant());
    return list.list(group).stream()
        .filter(one -> one.nomination() != null && one.hasLeft() && !one.isMemberOn(today))
        .count();
  }
}
