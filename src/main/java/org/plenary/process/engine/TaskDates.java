package org.plenary.process.engine;

import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the dates until when people owe something. */
@Component
class TaskDates {

  private final StepDates steps;

  TaskDates(StepDates steps) {
    this.steps = steps;
  }

  void move(CommandContext context, String procedure, Collection<String> keys) {
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
    return switch (steps.of(text)) {
      case OWN -> null;
      case ANY -> evaluate(due, task);
      case SHARED -> {
        if (!asked.containsKey(text)) {
          asked.put(text, evaluate(due, task));
        }
        yield asked.get(text);
      }
    };
  }

  private static @Nullable Date evaluate(Expression due, TaskEntity task) {
    return due.getValue(task.getExecution()) instanceof Date date ? date : null;
  }
}
