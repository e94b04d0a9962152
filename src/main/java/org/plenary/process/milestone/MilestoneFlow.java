package org.plenary.process.milestone;

import java.util.List;
import java.util.Map;
import org.plenary.identity.PersonDeactivated;
import org.plenary.identity.PersonErased;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneDateSettled;
import org.plenary.milestone.MilestoneDropped;
import org.plenary.milestone.MilestoneGiven;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.MilestoneMet;
import org.plenary.milestone.MilestoneNotices;
import org.plenary.milestone.MilestonePlanned;
import org.plenary.milestone.MilestoneRedated;
import org.plenary.milestone.MilestoneReopened;
import org.plenary.milestone.Milestones;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of each milestone, also of those that follow the date of another thing. */
@Component
class MilestoneFlow {

  static final String MILESTONE = "milestone";

  private static final String MOVED = "milestone-moved";

  private final Workflow workflow;
  private final Milestones milestones;
  private final MilestoneNotices notices;

  MilestoneFlow(Workflow workflow, Milestones milestones, MilestoneNotices notices) {
    this.workflow = workflow;
    this.milestones = milestones;
    this.notices = notices;
  }

  @EventListener
  void on(MilestonePlanned event) {
    startIfOwed(event.milestone());
  }

  @EventListener
  void on(MilestoneReopened event) {
    startIfOwed(event.milestone());
  }

  @EventListener
  void on(MilestoneRedated event) {
    follow(event.milestone());
    event.along().forEach(move -> follow(move.milestone()));
    notices.tellMoved(event);
  }

  @EventListener
  void on(MilestoneDateSettled event) {
    follow(event.milestone());
  }

  @EventListener
  void on(MilestoneGiven event) {
    notices.tellGiven(event.milestone(), event.to(), event.actor());
    follow(event.milestone());
  }

  /** What they owed goes to whoever owes it now. */
  @EventListener
  void on(PersonDeactivated event) {
    milestones.listOwedBy(event.id()).forEach(milestone -> follow(milestone.id()));
  }

  @EventListener
  void on(PersonErased event) {
    milestones.listOwedBy(event.id()).forEach(milestone -> follow(milestone.id()));
  }

  @EventListener
  void on(MilestoneMet event) {
    if (!workflow.complete(MILESTONE, event.milestone().value(), "meet-milestone", Map.of())) {
      close(event.milestone());
    }
  }

  @EventListener
  void on(MilestoneDropped event) {
    close(event.milestone());
  }

  private void startIfOwed(MilestoneId id) {
    milestones
        .find(id)
        .filter(Milestone::isOpen)
        .ifPresent(milestone -> workflow.start(MILESTONE, id.value(), Map.of()));
  }

  /** Its date or its owner changed: whatever it waits for is asked again. */
  private void follow(MilestoneId id) {
    boolean isSettled = milestones.find(id).filter(Milestone::isSettled).isPresent();
    if (isSettled && workflow.complete(MILESTONE, id.value(), "settle-date", Map.of())) {
      return;
    }
    if (!workflow.tell(MILESTONE, id.value(), MOVED, Map.of())) {
      workflow.moveDates(MILESTONE, List.of(id.value()));
    }
  }

  private void close(MilestoneId id) {
    workflow.tell(MILESTONE, id.value(), "milestone-closed", Map.of());
  }
}
