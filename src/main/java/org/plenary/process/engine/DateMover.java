package org.plenary.process.engine;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Evaluates the dates of a running procedure again. */
@Component
class DateMover {

  private final ManagementService management;
  private final ProcessEngineConfigurationImpl configuration;

  DateMover(ManagementService management, ProcessEngineConfigurationImpl configuration) {
    this.management = management;
    this.configuration = configuration;
  }

  void move(String processInstanceId) {
    for (Job timer :
        management.createJobQuery().processInstanceId(processInstanceId).timers().list()) {
      management.recalculateJobDuedate(timer.getId(), false);
    }
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              moveTasks(context, processInstanceId);
              return null;
            });
  }

  private static void moveTasks(CommandContext context, String processInstanceId) {
    for (TaskEntity task :
        context.getTaskManager().findTasksByProcessInstanceId(processInstanceId)) {
      Expression due = task.getTaskDefinition().getDueDateExpression();
      if (due != null && due.getValue(task.getExecution()) instanceof Date date) {
        task.setDueDate(date);
      }
    }
  }
}
