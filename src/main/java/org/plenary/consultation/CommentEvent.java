package org.plenary.consultation;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Something that happened to one comment. */
public interface CommentEvent extends DomainEvent {

  CommentId comment();

  RoundId round();

  @Override
  default Subject subject() {
    return comment().subject();
  }
}
