package org.plenary.process.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CamundaWorkflow implements Workflow {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final HistoryService history;
  private final RepositoryService repository;
  private final DateMover dates;
  private final ModelVersions versions;

  CamundaWorkflow(
      RuntimeService runtime,
      TaskService tasks,
      HistoryService history,
      RepositoryService repository,
      DateMover dates,
      ModelVersions versions) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.history = history;
    this.repository = repository;
    this.dates = dates;
    this.versions = versions;
  }

  @Override
  public void start(String procedure, String key, Map<String, ?> variables) {
    runtime.startProcessInstanceByKey(procedure, key, Map.copyOf(variables));
  }

  @Override
  public void start(Leader leader, String procedure, String key, Map<String, ?> variables) {
    versions
        .procedure(leader, procedure)
        .ifPresentOrElse(
            version -> runtime.startProcessInstanceById(version, key, Map.copyOf(variables)),
            () -> start(procedure, key, variables));
  }

  @Override
  public void startBy(Leader leader, String procedure, String message, String key) {
    versions
        .procedure(leader, procedure)
        .filter(version -> beginsBy(message, version))
        .ifPresentOrElse(
            version ->
                runtime.startProcessInstanceByMessageAndProcessDefinitionId(message, version, key),
            () -> runtime.startProcessInstanceByMessage(message, key));
  }

  private boolean beginsBy(String message, String version) {
    return repository
        .getBpmnModelInstance(version)
        .getModelElementsByType(MessageEventDefinition.class)
        .stream()
        .filter(event -> event.getParentElement() instanceof StartEvent)
        .anyMatch(event -> event.getMessage().getName().equals(message));
  }

  @Override
  public boolean isRunning(String procedure, String key) {
    return instance(procedure, key) != null;
  }

  @Override
  public Set<String> filterRunning(String procedure, Collection<String> keys) {
    Set<String> running = new HashSet<>(keys);
    running.retainAll(
        runtime.createProcessInstanceQuery().processDefinitionKey(procedure).list().stream()
            .map(ProcessInstance::getBusinessKey)
            .collect(Collectors.toSet()));
    return running;
  }

  @Override
  public boolean tell(String procedure, String key, String message, Map<String, ?> variables) {
    return tell(
            waitingFor(procedure, message).processInstanceBusinessKey(key).list(),
            message,
            variables)
        > 0;
  }

  @Override
  public int tellAll(
      String procedure, Collection<String> keys, String message, Map<String, ?> variables) {
    Map<String, List<Execution>> waiting =
        waitingFor(procedure, message).list().stream()
            .collect(Collectors.groupingBy(Execution::getProcessInstanceId));
    if (waiting.isEmpty() || keys.isEmpty()) {
      return 0;
    }
    Set<String> wanted = Set.copyOf(keys);
    return runtime.createProcessInstanceQuery().processInstanceIds(waiting.keySet()).list().stream()
        .filter(instance -> wanted.contains(instance.getBusinessKey()))
        .mapToInt(instance -> tell(waiting.get(instance.getId()), message, variables))
        .sum();
  }

  private ExecutionQuery waitingFor(String procedure, String message) {
    return runtime
        .createExecutionQuery()
        .processDefinitionKey(procedure)
        .messageEventSubscriptionName(message);
  }

  private int tell(List<Execution> waiting, String message, Map<String, ?> variables) {
    waiting.forEach(
        execution ->
            runtime.messageEventReceived(message, execution.getId(), Map.copyOf(variables)));
    return waiting.size();
  }

  @Override
  public boolean complete(String procedure, String key, String task, Map<String, ?> variables) {
    // A task two people do side by side is open twice; each act completes one.
    List<Task> open = tasksOf(procedure, key).taskDefinitionKey(task).listPage(0, 1);
    open.forEach(one -> tasks.complete(one.getId(), Map.copyOf(variables)));
    return !open.isEmpty();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOpen(String task) {
    return tasks.createTaskQuery().taskId(task).count() > 0;
  }

  @Override
  public void completeTask(String id, Map<String, ? extends @Nullable Object> variables) {
    tasks.complete(id, new HashMap<>(variables));
  }

  @Override
  public void handOn(String procedure, String key, String from, String to) {
    tasksOf(procedure, key)
        .taskAssignee(from)
        .list()
        .forEach(task -> tasks.setAssignee(task.getId(), to));
  }

  @Override
  public void cancel(String procedure, String key, String reason) {
    ProcessInstance instance = instance(procedure, key);
    if (instance != null) {
      runtime.deleteProcessInstance(instance.getId(), reason);
    }
  }

  @Override
  public void moveDates(String procedure, Collection<String> keys) {
    dates.move(procedure, keys);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OpenTask> openTasks(String person, Collection<String> roles) {
    return open(tasks.createTaskQuery(), person, roles);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OpenTask> findTask(String id, String person, Collection<String> roles) {
    return open(tasks.createTaskQuery().taskId(id), person, roles).stream().findFirst();
  }

  private List<OpenTask> open(TaskQuery all, String person, Collection<String> roles) {
    TaskQuery query = all.or().taskAssignee(person).taskCandidateUser(person);
    if (!roles.isEmpty()) {
      query = query.taskCandidateGroupIn(List.copyOf(roles));
    }
    return OpenTasks.of(query.endOr().initializeFormKeys().list(), runtime, repository);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OpenTask> openTasks(String procedure, String key) {
    return OpenTasks.of(tasksOf(procedure, key).initializeFormKeys().list(), runtime, repository);
  }

  @Override
  @Transactional(readOnly = true)
  public Position position(String procedure, String key) {
    HistoricProcessInstance instance = historic(procedure, key);
    return new Position(instance == null ? List.of() : visits(instance));
  }

  @Override
  @Transactional(readOnly = true)
  public Position wholePosition(String procedure, String key) {
    return new Position(
        beginnings(procedure, key).asc().list().stream()
            .flatMap(instance -> visits(instance).stream())
            .toList());
  }

  private List<Position.Visit> visits(HistoricProcessInstance instance) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(CamundaWorkflow::visit)
        .toList();
  }

  @Override
  public String diagram(String procedure, String key) {
    HistoricProcessInstance instance = historic(procedure, key);
    String definition =
        instance != null
            ? instance.getProcessDefinitionId()
            : repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult()
                .getId();
    return Diagrams.read(repository, definition);
  }

  private TaskQuery tasksOf(String procedure, String key) {
    return tasks.createTaskQuery().processDefinitionKey(procedure).processInstanceBusinessKey(key);
  }

  private @Nullable ProcessInstance instance(String procedure, String key) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(procedure)
        .processInstanceBusinessKey(key)
        .singleResult();
  }

  private @Nullable HistoricProcessInstance historic(String procedure, String key) {
    return beginnings(procedure, key).desc().list().stream().findFirst().orElse(null);
  }

  private HistoricProcessInstanceQuery beginnings(String procedure, String key) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(procedure)
        .processInstanceBusinessKey(key)
        .orderByProcessInstanceStartTime();
  }

  private static Position.Visit visit(HistoricActivityInstance activity) {
    return new Position.Visit(
        activity.getActivityId(),
        activity.getActivityType(),
        activity.getActivityName(),
        activity.getStartTime().toInstant(),
        instant(activity.getEndTime()),
        activity.isCanceled());
  }

  static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
