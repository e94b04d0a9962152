package org.plenary.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The call for experts of each group: when it opens, and when it closes in the words published. */
@Service
@Transactional
public class Calls {

  private final CallRows rows;
  private final GroupRows groups;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Calls(CallRows rows, GroupRows groups, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.groups = groups;
    this.events = events;
    this.clock = clock;
  }

  /** Plans the call, or plans it anew while it is not published. */
  public void plan(Person by, GroupId group, Instant opens, Deadline closes, int seats) {
    NotAllowed.unlessStaff(by);
    if (!closes.at().isAfter(opens)) {
      throw new CallRefused("closes-before-it-opens");
    }
    groups.lock(group).orElseThrow(() -> new NotFound(GroupId.KIND, group.value()));
    Optional<Call> before = rows.find(group);
    Call planned = new Call(group, opens, worded(closes), seats, null, null);
    if (before.isEmpty()) {
      rows.insert(planned);
      return;
    }
    if (before.get().isPublished()) {
      throw new CallRefused("published");
    }
    rows.update(planned);
  }

  /** Makes the call public. From here its end moves only for everybody, with a reason. */
  public void publish(Person by, GroupId group) {
    NotAllowed.unlessStaff(by);
    Call call = get(group);
    if (call.closes().isMissedBy(clock.instant())) {
      throw new CallRefused("closes-in-the-past");
    }
    if (rows.publish(group, clock.instant())) {
      events.publishEvent(new CallPublished(group, call.closes().wording(), by.id().value()));
    }
  }

  /** Gives everybody more time. Nobody is given it alone. */
  public void extend(Person by, GroupId group, Deadline closes, String reason) {
    NotAllowed.unlessStaff(by);
    groups.lock(group);
    Call call = requireExtendable(by, group, closes, reason);
    Deadline after = worded(closes);
    rows.update(call.until(after));
    events.publishEvent(
        new CallMoved(
            group, call.closes().wording(), after.wording(), reason.strip(), by.id().value()));
  }

  /** Refuses what {@link #extend} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  Call requireExtendable(Person by, GroupId group, Deadline closes, String reason) {
    NotAllowed.unlessStaff(by);
    ReasonMissing.unlessGiven(reason);
    Call call = get(group);
    if (call.isConfirmed()) {
      throw new CallRefused("confirmed");
    }
    if (!closes.at().isAfter(call.closes().at()) || closes.isMissedBy(clock.instant())) {
      throw new CallRefused("not-later", call.closes().wording());
    }
    worded(closes);
    return call;
  }

  public Optional<Call> find(GroupId group) {
    return rows.find(group);
  }

  public Call get(GroupId group) {
    return rows.find(group).orElseThrow(() -> new NotFound("call", group.value()));
  }

  /** Every call there is, by its group. */
  public Map<GroupId, Call> list() {
    return rows.list().stream().collect(Collectors.toMap(Call::group, Function.identity()));
  }

  /** The calls that may be read by anybody, the one that ends first at the top. */
  public List<Call> listPublished() {
    return rows.listPublished();
  }

  /** A call that anybody may read; one that is only planned does not exist yet. */
  public Call getPublished(GroupId group) {
    return rows.find(group)
        .filter(Call::isPublished)
        .orElseThrow(() -> new NotFound("call", group.value()));
  }

  private static Deadline worded(Deadline closes) {
    if (closes.wording().isBlank()) {
      throw new CallRefused("no-wording");
    }
    return new Deadline(closes.at(), closes.zone(), closes.wording().strip());
  }
}
