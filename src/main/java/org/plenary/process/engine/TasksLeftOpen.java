package org.plenary.process.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Completes at each start what is still open although it was done: an earlier version of the
 * program may have left it so. What cannot be completed now stays open.
 */
@Component
class TasksLeftOpen {

  private static final Logger log = LoggerFactory.getLogger(TasksLeftOpen.class);

  private final ObjectProvider<DoneBefore> known;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;

  TasksLeftOpen(
      ObjectProvider<DoneBefore> known,
      TaskService tasks,
      RuntimeService runtime,
      RepositoryService repository) {
    this.known = known;
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
  }

  @EventListener(ApplicationReadyEvent.class)
  void free() {
    known.forEach(this::free);
  }

  private void free(DoneBefore done) {
    OpenTasks.of(
            tasks
                .createTaskQuery()
                .processDefinitionKey(done.procedure())
                .initializeFormKeys()
                .list(),
            runtime,
            repository)
        .forEach(task -> free(done, task));
  }

  private void free(DoneBefore done, OpenTask task) {
    try {
      if (done.isDone(task.task(), task.key())) {
        tasks.complete(task.id());
        log.info("Completed {} of {}, which was done", task.task(), task.key());
      }
    } catch (RuntimeException another) {
      log.warn("Left {} of {} open", task.task(), task.key(), another);
    }
  }
}
