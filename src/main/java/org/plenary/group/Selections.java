package org.plenary.group;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The choice of experts: leaned to one by one, confirmed all at once. */
@Service
@Transactional
public class Selections {

  private final NominationRows rows;
  private final NominationDecisionRows decisions;
  private final NominationAccess access;
  private final GroupRows groups;
  private final CallRows calls;
  private final Experts experts;
  private final Memberships memberships;
  private final Countries countries;
  private final NominationNotices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Selections(
      NominationRows rows,
      NominationDecisionRows decisions,
      NominationAccess access,
      GroupRows groups,
      CallRows calls,
      Experts experts,
      Memberships memberships,
      Countries countries,
      NominationNotices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.access = access;
    this.groups = groups;
    this.calls = calls;
    this.experts = experts;
    this.memberships = memberships;
    this.countries = countries;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /** Ticks a nominee, puts them in reserve, or takes either back; seen by all who choose. */
  public void lean(Person by, NominationId id, @Nullable Leaning leaning) {
    NotAllowed.unlessStaff(by);
    groups.lock(access.sent(by, id).group());
    Nomination nomination = rows.lock(id).orElseThrow();
    if (nomination.state() != NominationState.COMPLETE) {
      throw new NominationRefused("not-to-choose");
    }
    decisions.lean(id, leaning, clock.instant());
  }

  /**
   * Confirms the list: those ticked become members, those in reserve keep their order, the others
   * are declined. Each nominator is told.
   *
   * @param seen whom this person saw ticked; a list somebody else changed meanwhile is not theirs
   */
  public void confirm(Person by, GroupId id, Set<NominationId> seen) {
    NotAllowed.unlessStaff(by);
    ExpertGroup group = groups.lock(id).orElseThrow(() -> new NotFound(GroupId.KIND, id.value()));
    List<Nomination> all = complete(id);
    List<Nomination> members = leaning(all, Leaning.MEMBER);
    requireReady(group, all, members, seen);
    Instant now = clock.instant();
    if (!calls.confirm(id, by.id(), now)) {
      throw new CallRefused("confirmed");
    }
    LocalDate today = group.dayOf(now);
    members.forEach(one -> admit(by, group, one, today, true));
    List<Nomination> reserve = leaning(all, Leaning.RESERVE);
    for (int rank = 1; rank <= reserve.size(); rank++) {
      decide(by, reserve.get(rank - 1), NominationState.RESERVE, rank);
    }
    List<Nomination> declined = all.stream().filter(one -> one.leaning() == null).toList();
    declined.forEach(one -> decide(by, one, NominationState.DECLINED, null));
    events.publishEvent(
        new ExpertListConfirmed(
            id, members.size(), reserve.size(), declined.size(), by.id().value()));
  }

  /** How many mails {@link #confirm} would send. Refuses what that refuses, and changes nothing. */
  @Transactional(readOnly = true)
  int countToTell(Person by, GroupId id, Set<NominationId> seen) {
    NotAllowed.unlessStaff(by);
    ExpertGroup group = groups.find(id).orElseThrow(() -> new NotFound(GroupId.KIND, id.value()));
    List<Nomination> all = complete(id);
    List<Nomination> members = leaning(all, Leaning.MEMBER);
    requireReady(group, all, members, seen);
    return all.size() + members.size();
  }

  /** Makes somebody in reserve a member, after one left or a place stayed empty. */
  public void promote(Person by, NominationId id) {
    NotAllowed.unlessStaff(by);
    ExpertGroup group = groups.lock(access.sent(by, id).group()).orElseThrow();
    Nomination nomination = rows.lock(id).orElseThrow();
    if (nomination.state() != NominationState.RESERVE) {
      throw new NominationRefused("not-in-reserve");
    }
    CountryFull.check(countries, holders(group), nomination.country());
    admit(by, group, nomination, group.dayOf(clock.instant()), false);
  }

  private void requireReady(
      ExpertGroup group, List<Nomination> all, List<Nomination> members, Set<NominationId> seen) {
    Call call = calls.find(group.id()).orElseThrow(() -> new NotFound("call", group.subject()));
    if (call.isConfirmed()) {
      throw new CallRefused("confirmed");
    }
    if (!call.hasClosedBy(clock.instant())) {
      throw new CallRefused("still-open", call.closes().wording());
    }
    if (members.isEmpty()) {
      throw new CallRefused("nobody-chosen");
    }
    if (!members.stream().map(Nomination::id).collect(toSet()).equals(seen)) {
      throw new CallRefused("changed-meanwhile");
    }
    long unchecked = all.stream().filter(one -> !one.isChecked()).count();
    long owed = rows.listSent(group.id()).stream().filter(Selections::mayStillCome).count();
    if (unchecked + owed > 0) {
      throw new CallRefused("not-all-checked", unchecked, owed);
    }
    List<CountryFull.Holder> holders = new ArrayList<>(holders(group));
    for (Nomination member : members) {
      CountryFull.check(countries, holders, member.country());
      holders.add(new CountryFull.Holder(member.receipt(), member.country()));
    }
  }

  private List<CountryFull.Holder> holders(ExpertGroup group) {
    return CountryFull.holders(experts.listMembers(group.id()));
  }

  /** What the office sent back has a time of its own, and is waited for. */
  private static boolean mayStillCome(Nomination one) {
    return one.state() == NominationState.INCOMPLETE;
  }

  private void admit(
      Person by, ExpertGroup group, Nomination nomination, LocalDate since, boolean isOfList) {
    Expert expert = memberships.confirm(by, group, nomination, since, isOfList);
    decide(by, nomination, NominationState.CONFIRMED, null);
    notices.welcome(group, expert);
  }

  private void decide(
      Person by, Nomination nomination, NominationState outcome, @Nullable Integer rank) {
    decisions.decide(nomination.id(), outcome, rank, clock.instant());
    events.publishEvent(new NominationDecided(nomination.id(), outcome, by.id().value()));
  }

  private List<Nomination> complete(GroupId group) {
    return rows.listSent(group).stream()
        .filter(one -> one.state() == NominationState.COMPLETE)
        .toList();
  }

  /** In the order in which staff put them there. */
  private static List<Nomination> leaning(List<Nomination> all, Leaning leaning) {
    return all.stream()
        .filter(one -> one.leaning() == leaning)
        .sorted(
            Comparator.comparing(Nomination::leaningAt, Comparator.nullsLast(Instant::compareTo)))
        .toList();
  }
}
