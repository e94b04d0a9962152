package org.plenary.process.prize;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.Person;
import org.plenary.process.LeftToOthers;
import org.plenary.process.engine.OpenTask;
import org.springframework.stereotype.Component;

/** Who writes an entry does not decide about it in the office. */
@Component
class OwnEntryTasks implements LeftToOthers {

  /** What the office does about an entry; the rest is its writers' own work. */
  private static final Set<String> OF_THE_OFFICE =
      Set.of("screen-entry", "settle-screening", "settle-silence", "answer-objection");

  private final EntryWriters writers;

  OwnEntryTasks(EntryWriters writers) {
    this.writers = writers;
  }

  @Override
  public Set<OpenTask> of(Person reader, Collection<OpenTask> tasks) {
    List<OpenTask> office =
        tasks.stream()
            .filter(
                task ->
                    task.procedure().equals("owner-gone")
                        || task.procedure().equals("late-judging")
                        || task.procedure().equals("entry") && OF_THE_OFFICE.contains(task.task()))
            .toList();
    Set<EntryId> own =
        writers.filter(
            reader.id(), office.stream().map(task -> new EntryId(task.key())).collect(toSet()));
    return office.stream().filter(task -> own.contains(new EntryId(task.key()))).collect(toSet());
  }
}
