package org.plenary.process.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.springframework.stereotype.Component;

/** Moves the instants at which procedures go on by themselves. */
@Component
class TimerDates {

  private final StepDates steps;

  TimerDates(StepDates steps) {
    this.steps = steps;
  }

  /** Few wait at a timer at any time, so they are found first and then whose they are. */
  void move(CommandContext context, String procedure, Set<String> keys) {
    JobQueryImpl all = new JobQueryImpl();
    all.processDefinitionKey(procedure).timers();
    List<Job> timers = context.getJobManager().findJobsByQueryCriteria(all, null);
    if (timers.isEmpty()) {
      return;
    }
    Set<String> wanted = instances(context, timers, keys);
    Map<String, Date> asked = new HashMap<>();
    for (Job timer : timers) {
      if (wanted.contains(timer.getProcessInstanceId())) {
        move(context, (JobEntity) timer, asked);
      }
    }
  }

  private static Set<String> instances(CommandContext context, List<Job> timers, Set<String> keys) {
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
    return wanted;
  }

  private void move(CommandContext context, JobEntity timer, Map<String, Date> asked) {
    String expression = expression(context, timer);
    StepDates.Kind kind = steps.of(expression);
    if (kind == StepDates.Kind.OWN) {
      return;
    }
    Date known = asked.get(expression);
    if (known != null) {
      timer.setDuedate(known);
      return;
    }
    new RecalculateJobDuedateCmd(timer.getId(), false).execute(context);
    if (kind == StepDates.Kind.SHARED) {
      asked.put(expression, timer.getDuedate());
    }
  }

  /** As the model has it; the engine keeps the models it has read. */
  private static String expression(CommandContext context, JobEntity timer) {
    CatchEvent event =
        context
            .getProcessEngineConfiguration()
            .getDeploymentCache()
            .findBpmnModelInstanceForProcessDefinition(timer.getProcessDefinitionId())
            .getModelElementById(timer.getActivityId());
    return event.getEventDefinitions().stream()
        .flatMap(definition -> definition.getChildElementsByType(TimeDate.class).stream())
        .map(TimeDate::getTextContent)
        .map(String::strip)
        .findFirst()
        .orElse("");
  }
}
