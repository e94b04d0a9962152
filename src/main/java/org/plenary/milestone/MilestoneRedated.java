package org.plenary.milestone;

import java.util.List;
import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * A milestone was given another date; timers follow, and those it touches are told.
 *
 * @param along those that need it and were moved with it
 */
public record MilestoneRedated(
    MilestoneId milestone,
    PlanId plan,
    Window was,
    Window now,
    String reason,
    List<Move> along,
    String actor)
    implements DomainEvent {

  /** One of those that moved. */
  public record Move(MilestoneId milestone, Window was, Window now) {}

  public MilestoneRedated {
    along = List.copyOf(along);
  }

  @Override
  public Subject subject() {
    return milestone.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "was",
        was.code(),
        "now",
        now.code(),
        "reason",
        reason,
        "along",
        along.stream().map(move -> move.milestone() + " " + move.now().code()).toList());
  }
}
