package org.plenary.guideline;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Something that happened to one guideline. */
public interface GuidelineEvent extends DomainEvent {

  GuidelineId guideline();

  @Override
  default Subject subject() {
    return guideline().subject();
  }
}
