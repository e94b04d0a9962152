package org.plenary.process.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.milestone.FollowedPlans;
import org.plenary.milestone.MilestoneId;
import org.plenary.process.engine.OpenTask;

class FollowedTasksTest {

  private static final Instant NOW = Instant.parse("2024-06-15T08:00:00Z");

  private final FollowedPlans plans = mock(FollowedPlans.class);
  private final FollowedTasks tasks = new FollowedTasks(plans, Clock.fixed(NOW, ZoneOffset.UTC));
  private final Person reader =
      new Person(
          new PersonId("han"),
          "Han",
          "han@x.example",
          "",
          Set.of(Role.STAFF),
          Locale.UK,
          ZoneOffset.UTC);

  @Test
  void leavesAMilestoneToTheStepOfItsEditionUntilItsDayIsOver() {
    OpenTask call = task("milestone", "call", NOW.plusSeconds(1));
    OpenTask over = task("milestone", "screening", NOW.minusSeconds(1));
    OpenTask own = task("milestone", "outline", NOW.plusSeconds(1));
    OpenTask entry = task("entry", "call", NOW.plusSeconds(1));
    when(plans.filter(any())).thenReturn(Set.of());
    when(plans.filter(Set.of(new MilestoneId("call"), new MilestoneId("outline"))))
        .thenReturn(Set.of(new MilestoneId("call")));

    assertThat(tasks.of(reader, List.of(call, over, own, entry))).containsExactly(call);
  }

  private static OpenTask task(String procedure, String key, Instant due) {
    return new OpenTask(
        procedure + key,
        procedure,
        key,
        "meet-milestone",
        "Meet it",
        "/milestones/{key}",
        NOW.minusSeconds(60),
        due);
  }
}
