package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.PersonDeactivated;
import org.plenary.identity.PersonErased;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonReactivated;
import org.plenary.identity.PersonState;
import org.plenary.meeting.ActionDone;
import org.plenary.meeting.ActionGiven;
import org.plenary.meeting.ActionId;
import org.plenary.meeting.ActionPassedOn;
import org.plenary.meeting.Actions;
import org.plenary.meeting.OwedActions;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the office to pass on actions whose owners are gone. */
@Component
class ActionGoneFlow {

  private static final String GONE = "action-owner-gone";

  private final Workflow workflow;
  private final OwedActions owed;
  private final Actions actions;
  private final People people;

  ActionGoneFlow(Workflow workflow, OwedActions owed, Actions actions, People people) {
    this.workflow = workflow;
    this.owed = owed;
    this.actions = actions;
    this.people = people;
  }

  @EventListener
  void on(PersonDeactivated event) {
    ask(event.id());
  }

  @EventListener
  void on(PersonErased event) {
    ask(event.id());
  }

  /** Minutes may have been written before the account was closed, and sent after. */
  @EventListener
  void on(ActionGiven event) {
    PersonId owner = actions.get(event.action()).owner();
    if (people.get(owner).state() != PersonState.ACTIVE) {
      ask(event.action());
    }
  }

  @EventListener
  void on(PersonReactivated event) {
    owed.listOpen(event.id()).forEach(action -> settle(action.id()));
  }

  @EventListener
  void on(ActionPassedOn event) {
    settle(event.action());
  }

  @EventListener
  void on(ActionDone event) {
    settle(event.action());
  }

  private void ask(PersonId person) {
    owed.listOpen(person).forEach(action -> ask(action.id()));
  }

  /** Whose account was closed first and erased later is asked about once. */
  private void ask(ActionId action) {
    if (!workflow.isRunning(GONE, action.value())) {
      workflow.start(GONE, action.value(), Map.of());
    }
  }

  private void settle(ActionId action) {
    workflow.complete(GONE, action.value(), "pass-on-action", Map.of());
  }
}
