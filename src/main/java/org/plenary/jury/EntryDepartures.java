package org.plenary.jury;

import java.time.Clock;
import java.util.List;
import org.plenary.entry.EntryWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the scorecards of an entry that was withdrawn: nobody owes them and they do not count. They
 * stay on record with what was scored. Once the finalists stand, what was sent is their evidence
 * and stays as it is.
 */
@Component
class EntryDepartures {

  /** The applicant's own words stay with the entry. */
  private static final String WHY = "WITHDRAWN";

  private final AssignmentRows assignments;
  private final PanelDecisions panel;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EntryDepartures(
      AssignmentRows assignments,
      PanelDecisions panel,
      ApplicationEventPublisher events,
      Clock clock) {
    this.assignments = assignments;
    this.panel = panel;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(EntryWithdrawn event) {
    List<Assignment> given = assignments.listLocked(event.entry());
    if (given.isEmpty()) {
      return;
    }
    boolean isDecided = panel.areFinalistsConfirmed(event.edition());
    List<Assignment> ended =
        given.stream()
            .filter(one -> one.state().isStanding())
            .filter(one -> one.state() == AssignmentState.OPEN || !isDecided)
            .toList();
    for (Assignment one : ended) {
      assignments.settle(one.id(), one.state(), AssignmentState.ENTRY_LEFT, clock.instant(), WHY);
    }
    // Also where none ended: a place that stands empty needs no juror any more.
    events.publishEvent(
        new EntryLeftEvaluation(
            event.entry(),
            event.edition(),
            ended.stream().map(Assignment::juror).toList(),
            event.actor()));
  }
}
