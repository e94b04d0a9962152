package org.plenary.process.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Completes a task as it opens, where what it asks for was done before. Without this it would wait
 * for an act that cannot be done twice, and the procedure with it.
 */
@Component
class PassedTasks {

  private final ObjectProvider<DoneBefore> known;
  private final RepositoryService repository;

  PassedTasks(ObjectProvider<DoneBefore> known, RepositoryService repository) {
    this.known = known;
    this.repository = repository;
  }

  @EventListener
  void on(DelegateTask task) {
    if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName()) && isDone(task)) {
      task.complete();
    }
  }

  private boolean isDone(DelegateTask task) {
    String procedure = repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
    String key = task.getExecution().getProcessBusinessKey();
    return known.stream()
        .filter(one -> one.procedure().equals(procedure))
        .anyMatch(one -> one.isDone(task.getTaskDefinitionKey(), key));
  }
}
