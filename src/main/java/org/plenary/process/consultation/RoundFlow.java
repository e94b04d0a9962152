package org.plenary.process.consultation;

import java.util.List;
import java.util.Map;
import org.plenary.consultation.BodySubmitted;
import org.plenary.consultation.RoundCancelled;
import org.plenary.consultation.RoundChanged;
import org.plenary.consultation.RoundExtended;
import org.plenary.consultation.RoundNotices;
import org.plenary.consultation.RoundOpened;
import org.plenary.consultation.RoundPlanned;
import org.plenary.consultation.RoundReleased;
import org.plenary.consultation.Rounds;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.Deadline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of each round. */
@Component
class RoundFlow {

  private static final String ROUND = "round";

  private final Workflow workflow;
  private final Rounds rounds;
  private final RoundNotices notices;

  RoundFlow(Workflow workflow, Rounds rounds, RoundNotices notices) {
    this.workflow = workflow;
    this.rounds = rounds;
    this.notices = notices;
  }

  @EventListener
  void on(RoundPlanned event) {
    workflow.start(ROUND, event.round().value(), Map.of());
  }

  @EventListener
  void on(RoundChanged event) {
    workflow.moveDates(ROUND, List.of(event.round().value()));
  }

  /** Nothing waits for it where the timer itself opened the round. */
  @EventListener
  void on(RoundOpened event) {
    workflow.tell(ROUND, event.round().value(), "round-opened", Map.of());
  }

  @EventListener
  void on(RoundCancelled event) {
    workflow.tell(ROUND, event.round().value(), "round-cancelled", Map.of());
  }

  @EventListener
  void on(RoundExtended event) {
    workflow.moveDates(ROUND, List.of(event.round().value()));
    Deadline before = new Deadline(event.before(), rounds.get(event.round()).closes().zone(), "");
    notices.tellExtended(event.round(), before, event.reason());
  }

  @EventListener
  void on(BodySubmitted event) {
    notices.tellSubmitted(event.round(), event.submission());
  }

  @EventListener
  void on(RoundReleased event) {
    workflow.complete(ROUND, event.round().value(), "release-round", Map.of());
  }
}
