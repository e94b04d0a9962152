package org.plenary.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What it costs when a milestone moves: which of those that need it could no longer begin when they
 * are expected to, and by how many days; one after the other, as if each moved just as far as it
 * must.
 */
final class SlipRule {

  private final Map<MilestoneId, Milestone> milestones = new HashMap<>();
  private final List<Need> needs;
  private final Map<MilestoneId, Optional<LocalDate>> safeDays = new HashMap<>();

  SlipRule(Collection<Milestone> milestones, List<Need> needs) {
    milestones.forEach(milestone -> this.milestones.put(milestone.id(), milestone));
    this.needs = needs;
  }

  List<Breakage> costOf(MilestoneId id, Window to) {
    Map<MilestoneId, Breakage> broken = new LinkedHashMap<>();
    Deque<Milestone> moved = new ArrayDeque<>(List.of(milestone(id).at(to)));
    while (!moved.isEmpty()) {
      Milestone cause = moved.remove();
      for (Need need : dependants(cause.id())) {
        Milestone waiting = milestone(need.milestone());
        long days = shortfall(cause, waiting, need.gapDays());
        Breakage known = broken.get(waiting.id());
        if (days > 0 && waiting.isOpen() && (known == null || known.days() < days)) {
          Window fitting = waiting.forecast().laterBy(days);
          broken.put(waiting.id(), new Breakage(waiting, days, cause, fitting));
          moved.add(waiting.at(fitting));
        }
      }
    }
    return List.copyOf(broken.values());
  }

  /** How many days before it can a milestone would begin, as everything is dated now. */
  long daysTooEarly(MilestoneId id) {
    return needs.stream()
        .filter(need -> need.milestone().equals(id))
        .mapToLong(need -> shortfall(milestone(need.needs()), milestone(id), need.gapDays()))
        .filter(days -> days > 0)
        .max()
        .orElse(0);
  }

  /**
   * The latest day on which it may end without touching any other; empty where nothing needs it.
   */
  Optional<LocalDate> lastSafeDay(MilestoneId id) {
    // Not computeIfAbsent, which may not be asked again while it computes.
    Optional<LocalDate> known = safeDays.get(id);
    if (known == null) {
      known =
          dependants(id).stream()
              .filter(need -> milestone(need.milestone()).isOpen())
              .map(this::lastDayFor)
              .min(Comparator.naturalOrder());
      safeDays.put(id, known);
    }
    return known;
  }

  private LocalDate lastDayFor(Need need) {
    Window waiting = milestone(need.milestone()).forecast();
    long own = ChronoUnit.DAYS.between(waiting.from(), waiting.through());
    return lastSafeDay(need.milestone())
        .map(end -> end.minusDays(own))
        .filter(latest -> latest.isBefore(waiting.from()))
        .orElse(waiting.from())
        .minusDays(need.gapDays());
  }

  /** Whether the second would, by its needs, wait for the first in the end. */
  boolean wouldCircle(MilestoneId milestone, MilestoneId needed) {
    Set<MilestoneId> waiting = new HashSet<>(Set.of(milestone));
    Deque<MilestoneId> next = new ArrayDeque<>(waiting);
    while (!next.isEmpty() && !waiting.contains(needed)) {
      dependants(next.remove()).stream()
          .map(Need::milestone)
          .filter(waiting::add)
          .forEach(next::add);
    }
    return waiting.contains(needed);
  }

  private List<Need> dependants(MilestoneId id) {
    return needs.stream().filter(need -> need.needs().equals(id)).toList();
  }

  private static long shortfall(Milestone cause, Milestone waiting, int gapDays) {
    LocalDate earliest = cause.end().plusDays(gapDays);
    LocalDate begins = waiting.startedOn() == null ? waiting.forecast().from() : earliest;
    return ChronoUnit.DAYS.between(begins, earliest);
  }

  private Milestone milestone(MilestoneId id) {
    return Objects.requireNonNull(milestones.get(id));
  }
}
