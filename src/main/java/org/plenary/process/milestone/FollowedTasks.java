package org.plenary.process.milestone;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.milestone.FollowedPlans;
import org.plenary.milestone.MilestoneId;
import org.plenary.process.LeftToOthers;
import org.plenary.process.engine.OpenTask;
import org.springframework.stereotype.Component;

/**
 * What follows the date of an edition is met by a step of that edition, and that step is the work:
 * it is not owed twice. Once its day is over somebody has to look.
 */
@Component
class FollowedTasks implements LeftToOthers {

  private final FollowedPlans plans;
  private final Clock clock;

  FollowedTasks(FollowedPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public Set<OpenTask> of(Person reader, Collection<OpenTask> tasks) {
    Instant now = clock.instant();
    List<OpenTask> ahead =
        tasks.stream()
            .filter(task -> task.procedure().equals(MilestoneFlow.MILESTONE))
            .filter(task -> task.due() != null && !now.isAfter(task.due()))
            .toList();
    Set<MilestoneId> following =
        plans.filter(ahead.stream().map(task -> new MilestoneId(task.key())).collect(toSet()));
    return ahead.stream()
        .filter(task -> following.contains(new MilestoneId(task.key())))
        .collect(toSet());
  }
}
