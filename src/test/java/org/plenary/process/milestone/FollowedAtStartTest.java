package org.plenary.process.milestone;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.milestone.FollowedPlans;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.MilestoneRefused;
import org.plenary.process.engine.Workflow;
import org.plenary.support.Records;
import org.springframework.transaction.PlatformTransactionManager;

class FollowedAtStartTest {

  private final Workflow workflow = mock(Workflow.class);
  private final FollowedPlans plans = mock(FollowedPlans.class);
  private final Milestone milestone =
      Records.with(Records.blank(Milestone.class), "id", new MilestoneId("m1"));
  private final FollowedAtStart start =
      new FollowedAtStart(workflow, plans, mock(PlatformTransactionManager.class));

  @BeforeEach
  void promise() {
    when(plans.listOpen()).thenReturn(List.of(milestone));
  }

  @Test
  void startsAProcedureForWhatHasNone() {
    start.takeUp();

    verify(plans).takeUp(milestone);
    verify(workflow).start("milestone", "m1", Map.of());
  }

  @Test
  void leavesAloneWhatHasOneAndWhatAnotherNodeTookUp() {
    when(workflow.filterRunning("milestone", List.of("m1"))).thenReturn(Set.of("m1"));
    start.takeUp();
    when(workflow.filterRunning("milestone", List.of("m1"))).thenReturn(Set.of());
    doThrow(mock(MilestoneRefused.class)).when(plans).takeUp(milestone);
    start.takeUp();

    verify(workflow, never()).start(anyString(), anyString(), any());
  }
}
