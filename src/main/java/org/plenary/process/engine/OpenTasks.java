package org.plenary.process.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Reads the engine's tasks with one further statement for their keys, however many there are. */
final class OpenTasks {

  private OpenTasks() {}

  static List<OpenTask> of(List<Task> tasks, RuntimeService runtime, RepositoryService repository) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    Map<String, ProcessInstance> instances =
        runtime
            .createProcessInstanceQuery()
            .processInstanceIds(
                tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
            .list()
            .stream()
            .collect(Collectors.toMap(ProcessInstance::getId, instance -> instance));
    Map<String, String> procedures = new HashMap<>();
    return tasks.stream()
        .map(
            task ->
                open(
                    task,
                    key(instances.get(task.getProcessInstanceId())),
                    // Definitions come from the engine's cache: no statement a task.
                    procedures.computeIfAbsent(
                        task.getProcessDefinitionId(),
                        id -> repository.getProcessDefinition(id).getKey())))
        .toList();
  }

  private static OpenTask open(Task task, String key, String procedure) {
    return new OpenTask(
        task.getId(),
        procedure,
        key,
        task.getTaskDefinitionKey(),
        task.getName(),
        screen(task),
        task.getCreateTime().toInstant(),
        CamundaWorkflow.instant(task.getDueDate()));
  }

  /** Camunda Modeler names a form by a reference, or by a key. */
  private static @Nullable String screen(Task task) {
    return task.getFormKey() == null && task.getCamundaFormRef() != null
        ? task.getCamundaFormRef().getKey()
        : task.getFormKey();
  }

  /** What a timer started is about nothing of ours, and goes by its own id. */
  private static String key(ProcessInstance instance) {
    return instance.getBusinessKey() == null ? instance.getId() : instance.getBusinessKey();
  }
}
