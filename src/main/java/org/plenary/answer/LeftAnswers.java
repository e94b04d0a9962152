package org.plenary.answer;

import org.plenary.identity.People;
import org.plenary.identity.PersonDeactivated;
import org.plenary.identity.PersonErased;
import org.plenary.identity.PersonId;
import org.plenary.identity.RoleRevoked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was asked to answer and cannot any more waits for whoever takes it. */
@Component
class LeftAnswers {

  private final LeftAnswerRows rows;
  private final People people;
  private final ApplicationEventPublisher events;

  LeftAnswers(LeftAnswerRows rows, People people, ApplicationEventPublisher events) {
    this.rows = rows;
    this.people = people;
    this.events = events;
  }

  @EventListener
  @Transactional
  void on(PersonDeactivated event) {
    free(event.id(), event.by());
  }

  @EventListener
  @Transactional
  void on(PersonErased event) {
    free(event.id(), event.by());
  }

  /** Only of those who are not of the office by another role either. */
  @EventListener
  @Transactional
  void on(RoleRevoked event) {
    if (!people.get(event.id()).isStaff()) {
      free(event.id(), event.by());
    }
  }

  private void free(PersonId gone, PersonId by) {
    rows.listUndecided(gone)
        .forEach(
            left ->
                events.publishEvent(
                    new CommentAssigned(left.comment(), left.round(), "", by.value())));
    rows.free(gone);
  }
}
