package org.plenary.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.springframework.stereotype.Service;

/** What is waiting for whom. */
@Service
public class Inbox {

  private static final Comparator<WorkItem> MOST_URGENT_FIRST =
      Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(WorkItem::since);

  private final Workflow workflow;
  private final Map<String, SubjectNames> names;
  private final WorkItemTitles titles;

  Inbox(Workflow workflow, List<SubjectNames> names, WorkItemTitles titles) {
    this.workflow = workflow;
    this.names = names.stream().collect(toMap(SubjectNames::procedure, Function.identity()));
    this.titles = titles;
  }

  /**
   * What this person owes, the most urgent first. Costs a few statements a procedure, however much
   * is owed. Auditors owe nothing.
   */
  public List<WorkItem> list(Person reader) {
    List<OpenTask> tasks = workflow.openTasks(reader.id().value(), Duties.roles(reader));
    Map<String, String> subjects = subjects(tasks);
    Map<String, List<OpenTask>> byWork = new LinkedHashMap<>();
    for (OpenTask task : tasks) {
      byWork.computeIfAbsent(work(task), any -> new ArrayList<>()).add(task);
    }
    return byWork.values().stream()
        .map(same -> item(reader, same, subjects))
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  /** Tasks with the same work are one line: a whole queue, or one task two people may do. */
  private static String work(OpenTask task) {
    String kind = kind(task);
    return Queue.of(kind).map(Enum::name).orElse(kind + " " + task.key());
  }

  private WorkItem item(Person reader, List<OpenTask> same, Map<String, String> subjects) {
    OpenTask first = same.get(0);
    String kind = kind(first);
    int count = (int) same.stream().map(OpenTask::key).distinct().count();
    String href =
        count > 1 ? Queue.of(kind).map(Queue::href).orElseGet(() -> href(first)) : href(first);
    return new WorkItem(
        kind,
        titles.title(reader, first, count, count > 1 ? "" : subjects.getOrDefault(first.key(), "")),
        href,
        count,
        same.stream().map(OpenTask::since).min(Comparator.naturalOrder()).orElseThrow(),
        earliest(same));
  }

  private static @Nullable Instant earliest(List<OpenTask> tasks) {
    return tasks.stream()
        .map(OpenTask::due)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The screen the model names; a task with none of its own gets the general form screen. */
  private static String href(OpenTask task) {
    String screen = task.screen();
    return screen != null && screen.startsWith("/")
        ? screen.replace("{key}", task.key())
        : "/work-items/" + task.id();
  }

  private static String kind(OpenTask task) {
    return task.procedure() + "." + task.task();
  }

  private Map<String, String> subjects(Collection<OpenTask> tasks) {
    Map<String, Set<String>> keys =
        tasks.stream().collect(groupingBy(OpenTask::procedure, mapping(OpenTask::key, toSet())));
    Map<String, String> subjects = new HashMap<>();
    keys.forEach(
        (procedure, wanted) -> {
          SubjectNames known = names.get(procedure);
          if (known != null) {
            subjects.putAll(known.names(wanted));
          }
        });
    return subjects;
  }
}
