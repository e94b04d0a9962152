package org.plenary.process.engine;

import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evaluates the dates of running procedures again: all of them in one command, so that what they
 * share is read and asked for once and written in one batch.
 */
@Component
class DateMover {

  private final ProcessEngineConfigurationImpl configuration;
  private final SharedDates shared;

  DateMover(ProcessEngineConfigurationImpl configuration, SharedDates shared) {
    this.configuration = configuration;
    this.shared = shared;
  }

  void move(String procedure, Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              moveTimers(context, procedure, Set.copyOf(keys));
              moveTasks(context, procedure, keys);
              return null;
            });
  }

  /** Few wait at a timer at any time, so they are found first and then whose they are. */
  private static void moveTimers(CommandContext context, String procedure, Set<String> keys) {
    JobQueryImpl all = new JobQueryImpl();
    all.processDefinitionKey(procedure).timers();
    List<Job> timers = context.getJobManager().findJobsByQueryCriteria(all, null);
    if (timers.isEmpty()) {
      return;
    }
    ProcessInstanceQueryImpl owners = new ProcessInstanceQueryImpl();
    owners.processInstanceIds(
        timers.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet()));
    Set<String> wanted = new HashSet<>();
    for (ProcessInstance owner :
        context.getExecutionManager().findProcessInstancesByQueryCriteria(owners, null)) {
      if (keys.contains(owner.getBusinessKey())) {
        wanted.add(owner.getId());
      }
    }
    for (Job timer : timers) {
      if (wanted.contains(timer.getProcessInstanceId())) {
        new RecalculateJobDuedateCmd(timer.getId(), false).execute(context);
      }
    }
  }

  private void moveTasks(CommandContext context, String procedure, Collection<String> keys) {
    TaskQueryImpl open = new TaskQueryImpl();
    open.processDefinitionKey(procedure).processInstanceBusinessKeyIn(keys.toArray(String[]::new));
    Map<String, @Nullable Date> asked = new HashMap<>();
    for (Task one : context.getTaskManager().findTasksByQueryCriteria(open)) {
      TaskEntity task = (TaskEntity) one;
      Expression due = task.getTaskDefinition().getDueDateExpression();
      Date date = due == null ? null : date(due, task, asked);
      if (date != null && !date.equals(task.getDueDate())) {
        // Without the engine's history: our own record says why a date moved, and when.
        task.setDueDateWithoutCascade(date);
      }
    }
  }

  private @Nullable Date date(Expression due, TaskEntity task, Map<String, @Nullable Date> asked) {
    String text = due.getExpressionText();
    if (!shared.isShared(text)) {
      return evaluate(due, task);
    }
    if (!asked.containsKey(text)) {
      asked.put(text, evaluate(due, task));
    }
    return asked.get(text);
  }

  private static @Nullable Date evaluate(Expression due, TaskEntity task) {
    return due.getValue(task.getExecution()) instanceof Date date ? date : null;
  }
}
