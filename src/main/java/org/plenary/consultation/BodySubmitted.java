package org.plenary.consultation;

import java.util.Map;
import org.plenary.group.BodyId;

/** A body handed in its one answer. */
public record BodySubmitted(
    RoundId round,
    BodyId body,
    SubmissionId submission,
    int answer,
    int count,
    String sha256,
    String proof,
    String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "body",
        body.value(),
        "submission",
        submission.value(),
        "answer",
        answer,
        "comments",
        count,
        "sha256",
        sha256,
        "proof",
        proof);
  }
}
