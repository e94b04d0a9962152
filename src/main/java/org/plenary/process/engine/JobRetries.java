package org.plenary.process.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JobRetries implements StuckSteps {

  private final ManagementService management;
  private final RuntimeService runtime;
  private final RepositoryService repository;

  JobRetries(ManagementService management, RuntimeService runtime, RepositoryService repository) {
    this.management = management;
    this.runtime = runtime;
    this.repository = repository;
  }

  @Override
  public List<StuckStep> list() {
    return steps(management.createJobQuery().noRetriesLeft().list());
  }

  @Override
  public List<StuckStep> retry(String id) {
    List<StuckStep> again = steps(management.createJobQuery().noRetriesLeft().jobId(id).list());
    again.forEach(step -> management.setJobRetries(step.id(), EngineConfiguration.TRIES));
    return again;
  }

  private List<StuckStep> steps(List<Job> jobs) {
    if (jobs.isEmpty()) {
      return List.of();
    }
    Set<String> ids = jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
    Map<String, ProcessInstance> instances =
        runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
            .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    Map<String, Incident> incidents = new HashMap<>();
    runtime
        .createIncidentQuery()
        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
        .list()
        .forEach(incident -> incidents.put(incident.getConfiguration(), incident));
    return jobs.stream()
        .map(
            job -> step(job, instances.get(job.getProcessInstanceId()), incidents.get(job.getId())))
        .sorted(Comparator.comparing(StuckStep::since))
        .toList();
  }

  private StuckStep step(Job job, @Nullable ProcessInstance instance, @Nullable Incident incident) {
    return new StuckStep(
        job.getId(),
        job.getProcessDefinitionKey(),
        instance == null ? "" : Objects.requireNonNullElse(instance.getBusinessKey(), ""),
        name(job),
        (incident == null ? job.getCreateTime() : incident.getIncidentTimestamp()).toInstant(),
        Objects.requireNonNullElse(job.getExceptionMessage(), ""));
  }

  private String name(Job job) {
    String activity = Objects.requireNonNullElse(job.getFailedActivityId(), "");
    return Optional.ofNullable(
            repository
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .<FlowElement>getModelElementById(activity))
        .map(FlowElement::getName)
        .orElse(activity);
  }
}
