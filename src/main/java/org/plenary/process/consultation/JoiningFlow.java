package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.consultation.CommentRequests;
import org.plenary.consultation.RequestChanges;
import org.plenary.consultation.RoundNotices;
import org.plenary.group.BodyAdded;
import org.plenary.group.BodyChanged;
import org.plenary.group.BodyClosed;
import org.plenary.group.BodyReopened;
import org.plenary.group.ExpertChanged;
import org.plenary.group.ExpertJoined;
import org.plenary.group.ExpertLeft;
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

  JoiningFlow(Workflow workflow, CommentRequests requests, RoundNotices notices) {
    this.workflow = workflow;
    this.requests = requests;
    this.notices = notices;
  }

  /** A seat changes nothing about what its body owes; whoever took it is told. */
  @EventListener({
    ExpertJoined.class,
    ExpertChanged.class,
    ExpertLeft.class,
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
}
