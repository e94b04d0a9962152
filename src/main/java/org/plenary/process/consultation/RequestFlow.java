package org.plenary.process.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plenary.consultation.BodySubmitted;
import org.plenary.consultation.CommentRequest;
import org.plenary.consultation.CommentRequests;
import org.plenary.consultation.CommentSubmitted;
import org.plenary.consultation.RoundClosed;
import org.plenary.consultation.RoundExtended;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundOpened;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves what each expert and each body owes a round. */
@Component
class RequestFlow {

  static final String REQUEST = "request";

  private final Workflow workflow;
  private final CommentRequests requests;

  RequestFlow(Workflow workflow, CommentRequests requests) {
    this.workflow = workflow;
    this.requests = requests;
  }

  @EventListener
  void on(RoundOpened event) {
    keys(requests.makeAll(event.round())).forEach(key -> workflow.start(REQUEST, key, Map.of()));
  }

  @EventListener
  void on(BodySubmitted event) {
    requests.findAnsweredBy(event.round(), event.body()).ifPresent(this::complete);
  }

  @EventListener
  void on(CommentSubmitted event) {
    requests.findAnsweredBy(event.comment()).ifPresent(this::complete);
  }

  @EventListener
  void on(RoundExtended event) {
    workflow.moveDates(REQUEST, keysOf(event.round()));
  }

  @EventListener
  void on(RoundClosed event) {
    workflow.tellAll(REQUEST, keysOf(event.round()), "round-closed", Map.of());
  }

  private void complete(CommentRequest request) {
    workflow.complete(REQUEST, request.id().value(), "answer-round", Map.of());
  }

  private List<String> keysOf(RoundId round) {
    return keys(requests.list(round));
  }

  private static List<String> keys(Collection<CommentRequest> some) {
    return some.stream().map(one -> one.id().value()).toList();
  }
}
