package org.plenary.group;

import java.time.Clock;
import java.util.List;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nominations as the office checks them: sound, or sent back with what is missing. */
@Service
@Transactional
public class NominationDesk {

  private final NominationRows rows;
  private final NominationDecisionRows decisions;
  private final NominationAccess access;
  private final GroupRows groups;
  private final Calls calls;
  private final NominationTimes times;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NominationDesk(
      NominationRows rows,
      NominationDecisionRows decisions,
      NominationAccess access,
      GroupRows groups,
      Calls calls,
      NominationTimes times,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.access = access;
    this.groups = groups;
    this.calls = calls;
    this.times = times;
    this.events = events;
    this.clock = clock;
  }

  /** Everything that was sent to a group; drafts are nobody's business but their writers'. */
  @Transactional(readOnly = true)
  public List<Nomination> list(Person by, GroupId group) {
    if (!by.mayReadEverything()) {
      throw new NotFound(GroupId.KIND, group.value());
    }
    return rows.listSent(group);
  }

  /** How many are being written and not sent. */
  @Transactional(readOnly = true)
  public int countDrafts(Person by, GroupId group) {
    if (!by.mayReadEverything()) {
      throw new NotFound(GroupId.KIND, group.value());
    }
    return rows.countDrafts(group);
  }

  @Transactional(readOnly = true)
  public Nomination get(Person by, NominationId id) {
    return access.sent(by, id);
  }

  /** Finds a complete nomination sound: letter readable, signed, of the right government. */
  public void accept(Person by, NominationId id) {
    Nomination nomination = toCheck(by, id);
    if (!nomination.isChecked()) {
      decisions.check(id, by.id(), clock.instant());
      events.publishEvent(new NominationChecked(id, by.id().value()));
    }
  }

  /** Asks for what is missing. Until it comes, the nomination does not count. */
  public void sendBack(Person by, NominationId id, String remark) {
    Nomination nomination = toCheck(by, id);
    ReasonMissing.unlessGiven(remark);
    decisions.sendBack(id, remark.strip(), times.toComplete(calls.get(nomination.group())));
    events.publishEvent(new NominationSentBack(id, remark.strip(), by.id().value()));
  }

  private Nomination toCheck(Person by, NominationId id) {
    NotAllowed.unlessStaff(by);
    groups.lock(access.sent(by, id).group());
    Nomination nomination = rows.lock(id).orElseThrow();
    if (nomination.state() != NominationState.COMPLETE) {
      throw new NominationRefused("not-to-check");
    }
    return nomination;
  }
}
