package org.plenary.process.consultation;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRequest;
import org.plenary.consultation.CommentRequests;
import org.plenary.consultation.RequestId;
import org.plenary.consultation.Rounds;
import org.plenary.process.engine.SharedDate;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/request.bpmn}. */
@Component
public class RequestSteps {

  private final CommentRequests requests;
  private final Rounds rounds;

  RequestSteps(CommentRequests requests, Rounds rounds) {
    this.requests = requests;
    this.rounds = rounds;
  }

  /** Nobody by name where a body is asked. */
  public @Nullable String expert(String request) {
    CommentRequest asked = get(request);
    return asked.person() == null ? null : asked.person().value();
  }

  /** The desk of the body that is asked; none where an expert is. */
  public List<String> desk(String request) {
    CommentRequest asked = get(request);
    return asked.body() == null ? List.of() : List.of(DeskGroups.of(asked.body()));
  }

  @SharedDate
  public Date dueAt(String request) {
    return Date.from(rounds.get(get(request).round()).closes().at());
  }

  private CommentRequest get(String request) {
    return requests.get(new RequestId(request));
  }
}
