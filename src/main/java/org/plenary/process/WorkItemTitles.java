package org.plenary.process;

import org.plenary.identity.Person;
import org.plenary.process.engine.OpenTask;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Component;

/** What there is to do, in the reader's words. */
@Component
class WorkItemTitles {

  private final Messages messages;

  WorkItemTitles(Messages messages) {
    this.messages = messages;
  }

  /**
   * Work that nobody has written words for goes by what the model calls it.
   *
   * @param count how many such tasks it stands for
   * @param subject what it is about; empty where it stands for several
   */
  String title(Person reader, OpenTask task, int count, String subject) {
    String kind = task.procedure() + "." + task.task();
    String known = messages.getOr("", reader.locale(), "process.task." + kind, count, subject);
    if (!known.isEmpty()) {
      return known;
    }
    String other = subject.isEmpty() ? "process.task.other" : "process.task.other-about";
    return messages.get(reader.locale(), other, count, task.name(), subject);
  }
}
