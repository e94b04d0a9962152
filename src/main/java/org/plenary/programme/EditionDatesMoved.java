package org.plenary.programme;

import java.time.Instant;
import java.util.Map;
import org.plenary.shared.Deadline;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A promised date of a published edition moved; timers follow, and those it touches are told. */
public record EditionDatesMoved(
    EditionId edition, EditionDate date, Deadline was, Deadline now, String reason, String actor)
    implements DomainEvent {

  /** Whether it is the close of the call that moved: it moves for everyone alike. */
  public boolean extendsCall() {
    return date == EditionDate.CALL_CLOSES;
  }

  /** Whether the call was over already, and takes entries once more. */
  public boolean reopensCall(Instant now) {
    return extendsCall() && was.isMissedBy(now);
  }

  public Audience audience() {
    return date.audience();
  }

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("date", date.key(), "was", was.wording(), "now", now.wording(), "reason", reason);
  }
}
