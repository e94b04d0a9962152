package org.plenary.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plenary.process.engine.OpenTask;
import org.springframework.stereotype.Component;

/** Says what tasks are about, whatever procedure they belong to. */
@Component
class TaskNames {

  private final Map<String, SubjectNames> byProcedure;

  TaskNames(List<SubjectNames> names) {
    byProcedure = names.stream().collect(toMap(SubjectNames::procedure, Function.identity()));
  }

  Map<String, String> subjects(Collection<OpenTask> tasks) {
    return byKey(tasks, SubjectNames::names);
  }

  /** What one key of this procedure stands for; empty where nobody can tell. */
  String subject(String procedure, String key) {
    SubjectNames known = byProcedure.get(procedure);
    return known == null ? "" : known.names(Set.of(key)).getOrDefault(key, "");
  }

  Map<String, WorkEdition> editions(Collection<OpenTask> tasks) {
    return byKey(tasks, SubjectNames::editions);
  }

  Map<String, String> programmes(Collection<OpenTask> tasks) {
    return byKey(tasks, SubjectNames::programmes);
  }

  private <T> Map<String, T> byKey(
      Collection<OpenTask> tasks,
      BiFunction<SubjectNames, Collection<String>, Map<String, T>> told) {
    Map<String, Set<String>> keys =
        tasks.stream().collect(groupingBy(OpenTask::procedure, mapping(OpenTask::key, toSet())));
    Map<String, T> found = new HashMap<>();
    keys.forEach(
        (procedure, wanted) -> {
          SubjectNames known = byProcedure.get(procedure);
          if (known != null) {
            found.putAll(told.apply(known, wanted));
          }
        });
    return found;
  }
}
