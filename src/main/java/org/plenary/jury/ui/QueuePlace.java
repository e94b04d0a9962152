package org.plenary.jury.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.QueueItem;

/** Where an entry stands in its juror's queue, and what comes before and after. */
class QueuePlace {

  private final List<QueueItem> items;
  private final int index;

  QueuePlace(List<QueueItem> items, AssignmentId id) {
    this.items = items;
    index =
        IntStream.range(0, items.size())
            .filter(at -> items.get(at).assignment().id().equals(id))
            .findFirst()
            .orElse(0);
  }

  int number() {
    return index + 1;
  }

  int count() {
    return items.size();
  }

  int minutes() {
    return items.isEmpty() ? 0 : items.get(index).minutes();
  }

  Optional<AssignmentId> previous() {
    return index == 0 ? Optional.empty() : Optional.of(items.get(index - 1).assignment().id());
  }

  Optional<AssignmentId> next() {
    return index + 1 >= items.size()
        ? Optional.empty()
        : Optional.of(items.get(index + 1).assignment().id());
  }

  /** The next entry that is not sent, after this one and then from the start. */
  Optional<AssignmentId> nextOpen() {
    return Stream.concat(items.stream().skip(index + 1L), items.stream().limit(index))
        .filter(item -> !item.isSent())
        .map(item -> item.assignment().id())
        .findFirst();
  }

  int leftAfterThis() {
    return (int)
        IntStream.range(0, items.size())
            .filter(at -> at != index && !items.get(at).isSent())
            .count();
  }
}
