package org.plenary.process.milestone;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.milestone.FollowedPlans;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneRefused;
import org.plenary.process.engine.Workflow;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes up what editions promised before their promises had procedures: people hear of what is
 * still ahead, and of nothing that passed before.
 */
@Component
class FollowedAtStart {

  private final Workflow workflow;
  private final FollowedPlans plans;
  private final TransactionTemplate transaction;

  FollowedAtStart(Workflow workflow, FollowedPlans plans, PlatformTransactionManager transactions) {
    this.workflow = workflow;
    this.plans = plans;
    this.transaction = new TransactionTemplate(transactions);
  }

  @EventListener(ApplicationReadyEvent.class)
  void takeUp() {
    List<Milestone> open = plans.listOpen();
    List<String> keys = open.stream().map(one -> one.id().value()).toList();
    Set<String> running = workflow.filterRunning(MilestoneFlow.MILESTONE, keys);
    open.stream().filter(one -> !running.contains(one.id().value())).forEach(this::takeUp);
  }

  private void takeUp(Milestone milestone) {
    try {
      transaction.executeWithoutResult(
          now -> {
            plans.takeUp(milestone);
            workflow.start(MilestoneFlow.MILESTONE, milestone.id().value(), Map.of());
          });
    } catch (MilestoneRefused another) {
      // Another node that started at the same time was first; one procedure is what was wanted.
    }
  }
}
