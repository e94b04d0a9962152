package org.plenary.entry;

import java.time.Clock;
import java.util.function.Consumer;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes one entry at a time: whoever comes second waits, and then sees what the first did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryStore {

  private final EntryRecords records;
  private final PassageRows passages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EntryStore(
      EntryRecords records, PassageRows passages, ApplicationEventPublisher events, Clock clock) {
    this.records = records;
    this.passages = passages;
    this.events = events;
    this.clock = clock;
  }

  EntryRecord get(EntryId id) {
    return records.findById(id.value()).orElseThrow(() -> notFound(id));
  }

  EntryRecord lock(EntryId id) {
    return records.findWithLockById(id.value()).orElseThrow(() -> notFound(id));
  }

  EntryRecord insert(EntryRecord entry) {
    EntryRecord saved = records.save(entry);
    passages.add(saved, clock.instant());
    return saved;
  }

  /** Takes a step with an entry nobody else touches meanwhile, and keeps when it was taken. */
  EntryRecord change(EntryId id, Consumer<EntryRecord> step) {
    EntryRecord entry = lock(id);
    step.accept(entry);
    return save(entry);
  }

  EntryRecord save(EntryRecord entry) {
    EntryRecord saved = records.save(entry);
    passages.follow(saved, clock.instant());
    return saved;
  }

  /** Published last of all, when whoever listens finds everything as the event says. */
  void publish(DomainEvent event) {
    events.publishEvent(event);
  }

  static NotFound notFound(EntryId id) {
    return new NotFound(EntryId.KIND, id.value());
  }
}
