package org.plenary.process.engine;

import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Evaluates the dates of running procedures again: all of them in one command, so that what they
 * share is read and asked for once and written in one batch.
 */
@Component
class DateMover {

  private final ProcessEngineConfigurationImpl configuration;
  private final TimerDates timers;
  private final TaskDates tasks;

  DateMover(ProcessEngineConfigurationImpl configuration, TimerDates timers, TaskDates tasks) {
    this.configuration = configuration;
    this.timers = timers;
    this.tasks = tasks;
  }

  void move(String procedure, Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              timers.move(context, procedure, Set.copyOf(keys));
              tasks.move(context, procedure, keys);
              return null;
            });
  }
}
