package org.plenary.process.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.plenary.consultation.CommentRequests;
import org.plenary.consultation.RequestChanges;
import org.plenary.consultation.RoundNotices;
import org.plenary.group.BodyAdded;
import org.plenary.group.BodyChanged;
import org.plenary.group.BodyClosed;
import org.plenary.group.BodyReopened;
import org.plenary.group.ExpertChanged;
import org.plenary.group.ExpertId;
import org.plenary.group.ExpertJoined;
import org.plenary.group.ExpertLeft;
import org.plenary.group.ExpertListConfirmed;
import org.plenary.group.Experts;
import org.plenary.group.SeatTaken;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what open rounds ask in step with who comes and goes. */
@Component
class JoiningFlow {

  private final Workflow workflow;
  private final CommentRequests requests;
  private final RoundNotices notices;
  private final Experts experts;
  private final Clock clock;

  JoiningFlow(
      Workflow workflow,
      CommentRequests requests,
      RoundNotices notices,
      Experts experts,
      Clock clock) {
    this.workflow = workflow;
    this.requests = requests;
    this.notices = notices;
    this.experts = experts;
    this.clock = clock;
  }

  /** Those of a list are asked together, once it is whole. */
  @EventListener
  void on(ExpertJoined event) {
    if (!event.isOfList()) {
      settleNowOrAt(event.expert(), experts.joinsAt(event.expert()), false);
    }
  }

  @EventListener
  void on(ExpertLeft event) {
    settleNowOrAt(event.expert(), experts.leavesAt(event.expert()), true);
  }

  /** A seat changes nothing about what its body owes; whoever took it is told. */
  @EventListener({
    ExpertListConfirmed.class,
    ExpertChanged.class,
    BodyAdded.class,
    BodyChanged.class,
    BodyReopened.class,
    BodyClosed.class,
    SeatTaken.class
  })
  void settle() {
    RequestChanges changes = requests.settle();
    changes.added().forEach(one -> workflow.start(RequestFlow.REQUEST, one.id().value(), Map.of()));
    changes
        .ended()
        .forEach(one -> workflow.cancel(RequestFlow.REQUEST, one.id().value(), "no longer asked"));
    changes.open().forEach(notices::tellOpened);
  }

  /** Until the day itself nothing changes for whoever comes or goes. */
  private void settleNowOrAt(ExpertId expert, Optional<Instant> day, boolean isLeaving) {
    if (day.filter(at -> at.isAfter(clock.instant())).isPresent()) {
      workflow.start("membership", expert.value(), Map.of("isLeaving", isLeaving));
    } else {
      settle();
    }
  }
}
