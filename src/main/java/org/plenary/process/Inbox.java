package org.plenary.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final TaskNames names;
  private final WorkItemTitles titles;
  private final Duties duties;
  private final FailedSteps failed;
  private final List<LeftToOthers> leftToOthers;
  private final List<OpenDecisions> decisions;

  Inbox(
      Workflow workflow,
      TaskNames names,
      WorkItemTitles titles,
      Duties duties,
      FailedSteps failed,
      List<LeftToOthers> leftToOthers,
      List<OpenDecisions> decisions) {
    this.workflow = workflow;
    this.names = names;
    this.titles = titles;
    this.duties = duties;
    this.failed = failed;
    this.leftToOthers = List.copyOf(leftToOthers);
    this.decisions = List.copyOf(decisions);
  }

  /**
   * What this person owes, the most urgent first; for the office also steps that failed and
   * decisions no procedure carries. Costs a few statements a procedure, however much is owed.
   * Auditors owe nothing.
   */
  public List<WorkItem> list(Person reader) {
    List<OpenTask> tasks = tasks(reader);
    Map<String, String> subjects = names.subjects(tasks);
    Map<String, WorkEdition> editions = names.editions(tasks);
    Map<String, String> programmes = names.programmes(tasks);
    Collection<List<OpenTask>> lines = lines(tasks, editions);
    return Stream.of(
            withoutTasks(reader),
            lines.stream().map(same -> item(reader, same, subjects, editions, programmes)))
        .flatMap(some -> some)
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  /**
   * How many lines {@link #list} has, without asking what they are about, so that it may be asked
   * at every step to another screen.
   */
  public int count(Person reader) {
    List<OpenTask> tasks = tasks(reader);
    List<OpenTask> ofEditions = tasks.stream().filter(Inbox::isQueuedByEdition).toList();
    int lines = lines(tasks, names.editions(ofEditions)).size();
    return lines + (int) withoutTasks(reader).count();
  }

  private static boolean isQueuedByEdition(OpenTask task) {
    return Queue.of(kind(task)).filter(Queue::isOfOneEdition).isPresent();
  }

  private Stream<WorkItem> withoutTasks(Person reader) {
    return Stream.concat(
        failed.work(reader).stream(), decisions.stream().flatMap(some -> some.of(reader).stream()));
  }

  private static Collection<List<OpenTask>> lines(
      List<OpenTask> tasks, Map<String, WorkEdition> editions) {
    Map<String, List<OpenTask>> byWork = new LinkedHashMap<>();
    for (OpenTask task : tasks) {
      byWork.computeIfAbsent(work(task, editions), any -> new ArrayList<>()).add(task);
    }
    return byWork.values();
  }

  private List<OpenTask> tasks(Person reader) {
    List<OpenTask> all = workflow.openTasks(reader.id().value(), duties.groups(reader));
    List<OpenTask> left = new ArrayList<>(all);
    leftToOthers.forEach(some -> left.removeAll(some.of(reader, all)));
    return left;
  }

  /** Tasks with the same work are one line: a whole queue, or one task two people may do. */
  private static String work(OpenTask task, Map<String, WorkEdition> editions) {
    String kind = kind(task);
    return Queue.of(kind)
        .map(
            queue -> queue.isOfOneEdition() ? queue + " " + editions.get(task.key()) : queue.name())
        .orElse(kind + " " + task.key());
  }

  private WorkItem item(
      Person reader,
      List<OpenTask> same,
      Map<String, String> subjects,
      Map<String, WorkEdition> editions,
      Map<String, String> programmes) {
    OpenTask first = same.get(0);
    String kind = kind(first);
    int count = (int) same.stream().map(OpenTask::key).distinct().count();
    String subject = count > 1 ? "" : subjects.getOrDefault(first.key(), "");
    Optional<Queue> queue = Queue.of(kind);
    Optional<WorkEdition> edition =
        queue.map(Queue::isOfOneEdition).orElse(true)
            ? Optional.ofNullable(editions.get(first.key()))
            : Optional.empty();
    return new WorkItem(
        kind,
        titles.title(reader, first, count, subject),
        edition
            .map(WorkEdition::name)
            .or(() -> Optional.ofNullable(queue.isEmpty() ? programmes.get(first.key()) : null))
            .filter(name -> !name.equals(subject))
            .orElse(""),
        edition.map(WorkEdition::code).orElse(""),
        href(first, count > 1 ? queue : Optional.empty(), edition),
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

  /**
   * The screen the model names; a task with none of its own gets the general form screen. One that
   * shows an edition at a time is told which.
   */
  private static String href(OpenTask task, Optional<Queue> queue, Optional<WorkEdition> edition) {
    String screen = queue.map(Queue::href).orElse(task.screen());
    if (screen == null || !screen.startsWith("/")) {
      return "/work-items/" + task.id();
    }
    String address = screen.replace("{key}", task.key());
    boolean asks = screen.contains("?");
    boolean isOfOneThing = screen.contains("{key}") && !asks;
    return isOfOneThing || edition.isEmpty()
        ? address
        : address + (asks ? "&" : "?") + "edition=" + edition.get().code();
  }

  private static String kind(OpenTask task) {
    return task.procedure() + "." + task.task();
  }
}
