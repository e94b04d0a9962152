package org.plenary.group;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** By when a nomination has to come: the call's end, or later where the office asked later. */
@Component
class NominationTimes {

  /** How long the office gives for what it found missing, where the call itself ends sooner. */
  private static final Duration TO_COMPLETE = Duration.ofDays(5);

  private final Calls calls;
  private final Clock clock;

  NominationTimes(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  Deadline dueFor(Nomination nomination) {
    Deadline closes = calls.get(nomination.group()).closes();
    Instant until = nomination.completeUntil();
    return until == null || !until.isAfter(closes.at())
        ? closes
        : new Deadline(until, closes.zone(), "");
  }

  boolean isLate(Nomination nomination) {
    return dueFor(nomination).isMissedBy(clock.instant());
  }

  /** Until when something the office asks for now may come. */
  Instant toComplete(Call call) {
    Instant atLeast = clock.instant().plus(TO_COMPLETE);
    return call.closes().at().isAfter(atLeast) ? call.closes().at() : atLeast;
  }

  void requireInTime(Nomination nomination, Call call) {
    if (nomination.state() == NominationState.DRAFT) {
      requireOpen(call);
    } else if (isLate(nomination)) {
      throw new NominationRefused("completed-late");
    }
  }

  void requireOpen(Call call) {
    if (call.hasClosedBy(clock.instant())) {
      throw new CallRefused("closed", call.closes().wording());
    }
    if (!call.isOpenAt(clock.instant())) {
      throw new CallRefused("not-open");
    }
  }
}
