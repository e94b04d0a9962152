package org.plenary.consultation;

import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.identity.PersonId;

/**
 * What a round asks of one expert in their own name, or of one body.
 *
 * @param body whose answer is wanted; empty where a person is asked
 * @param person whose comments are wanted; empty where a body is asked
 */
public record CommentRequest(
    RequestId id, RoundId round, @Nullable BodyId body, @Nullable PersonId person) {

  /** One word for whoever is asked, the same for each request of theirs. */
  String whom() {
    return body == null ? String.valueOf(person) : body.value();
  }

  /** Where it is answered. */
  public String href() {
    return body == null ? ConsultationRoutes.read(round) : ConsultationRoutes.desk(round, body);
  }
}
