package org.plenary.process.engine;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/** Finds the versions of models that a running procedure keeps to. */
@Component
class ModelVersions {

  private final HistoryService history;
  private final RepositoryService repository;

  /** What has begun never begins again, and what was deployed before it never changes. */
  private final Map<Asked, String> known = new ConcurrentHashMap<>();

  private record Asked(Leader leader, String model) {}

  ModelVersions(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
  }

  /** The definition of this procedure its leader keeps to; empty where the leader never began. */
  Optional<String> procedure(Leader leader, String procedure) {
    return find(
        new Asked(leader, procedure),
        repository.createProcessDefinitionQuery().processDefinitionKey(procedure)::list);
  }

  /** The same for a decision table. */
  Optional<String> decision(Leader leader, String decision) {
    return find(
        new Asked(leader, decision + ".dmn"),
        repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision)::list);
  }

  private Optional<String> find(Asked asked, Versions versions) {
    String found = known.get(asked);
    if (found != null) {
      return Optional.of(found);
    }
    Optional<String> kept =
        begun(asked.leader()).flatMap(moment -> newestAt(moment, versions.list()));
    kept.ifPresent(definition -> known.put(asked, definition));
    return kept;
  }

  private Optional<Date> begun(Leader leader) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(leader.procedure())
        .processInstanceBusinessKey(leader.key())
        .list()
        .stream()
        .map(HistoricProcessInstance::getStartTime)
        .min(Comparator.naturalOrder());
  }

  /** Where none is as old as the leader, the oldest there is. */
  private <T extends ResourceDefinition> Optional<String> newestAt(Date moment, List<T> versions) {
    Map<String, Date> deployed =
        repository.createDeploymentQuery().list().stream()
            .collect(Collectors.toMap(Deployment::getId, Deployment::getDeploymentTime));
    Comparator<ResourceDefinition> byVersion = Comparator.comparing(ResourceDefinition::getVersion);
    return versions.stream()
        .filter(version -> !deployed.get(version.getDeploymentId()).after(moment))
        .max(byVersion)
        .or(() -> versions.stream().min(byVersion))
        .map(ResourceDefinition::getId);
  }

  /** Asked only where the answer is not known yet. */
  private interface Versions {
    List<? extends ResourceDefinition> list();
  }
}
