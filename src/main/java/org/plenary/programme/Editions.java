package org.plenary.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every edition of every prize. */
@Service
public class Editions {

  private static final Comparator<Edition> NEWEST_FIRST =
      Comparator.comparing(Editions::begins).reversed().thenComparing(Edition::code);

  private static final int LONGEST_REASON = 2000;

  private final EditionStore store;
  private final ChangeLog changes;
  private final EditionFiles files;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Editions(
      EditionStore store,
      ChangeLog changes,
      EditionFiles files,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.changes = changes;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  public Edition get(EditionId id) {
    return store.find(id).orElseThrow(() -> new NotFound("edition", id.value()));
  }

  /** As it stood at a revision since its publication: what an entry or a score was made under. */
  public Edition get(EditionId id, int revision) {
    return store.find(id, revision).orElseThrow(() -> new NotFound("edition", id + "#" + revision));
  }

  /** The edition as far as this person may know it: a draft is for staff and auditors only. */
  public Edition get(Person by, EditionId id) {
    Edition edition = get(id);
    if (edition.state() == EditionState.DRAFT && !by.mayReadEverything()) {
      throw new NotFound("edition", id.value());
    }
    return edition;
  }

  public Optional<Edition> findByCode(String code) {
    return store.findByCode(code);
  }

  /** Newest first. */
  public List<Edition> list() {
    return store.list().stream().sorted(NEWEST_FIRST).toList();
  }

  /** What is no draft any more, newest first: all that the public may know of. */
  public List<Edition> listPublished() {
    return list().stream().filter(edition -> edition.state() != EditionState.DRAFT).toList();
  }

  /** Keeps an edition as a draft, from the file of this name: {@code prize/2023}. */
  @Transactional
  public Edition load(Person by, String file) {
    return load(by, files.read(file));
  }

  /** Keeps an edition as a draft. */
  @Transactional
  public Edition load(Person by, EditionTemplate template) {
    NotAllowed.unlessStaff(by);
    Edition edition = template.edition();
    if (!EditionCode.isValid(edition.code())) {
      throw new CodeRefused("code-shape", edition.code());
    }
    store.insert(edition, clock.instant());
    publish(new EditionLoaded(edition.id(), edition.code(), by.id().value()));
    return edition;
  }

  /**
   * Begins a new edition as a draft with everything of another one, its dates moved by some days.
   */
  @Transactional
  public Edition copy(Person by, EditionId from, String code, String name, long days) {
    Edition original = get(by, from);
    return load(
        by, new EditionTemplate(original).shiftedBy(days).named(EditionCode.typed(code), name));
  }

  /**
   * Changes what differs between the edition as this person saw it and as they want it. Parts
   * somebody else changed meanwhile stay as they are now; the same part changed by both is refused
   * with {@link ChangedMeanwhile}.
   *
   * @param reason why a published edition changes; may be blank for a draft
   */
  @Transactional
  public Edition change(Person by, Edition seen, Edition wanted, String reason) {
    NotAllowed.unlessStaff(by);
    while (true) {
      Edition current = get(seen.id());
      Edition merged = EditionMerge.merge(seen, wanted, current);
      if (merged.equals(current)) {
        return current;
      }
      Edition next =
          CeremonyEnd.follow(current, merged)
              .as(current.id(), current.code(), current.state(), nextRevision(current));
      requireFair(current, next, reason);
      if (store.update(next, current.revision())) {
        record(by, current, next, reason.strip());
        return next;
      }
    }
  }

  /** Freezes a draft and makes it public. Refuses while anything is missing. */
  @Transactional
  public Edition publish(Person by, EditionId id) {
    NotAllowed.unlessStaff(by);
    Edition draft = get(id);
    if (draft.state() != EditionState.DRAFT) {
      throw new ChangeRefused("already-published", draft.name());
    }
    List<EditionProblem> problems = draft.problems();
    if (!problems.isEmpty()) {
      throw new NotReadyToPublish(problems);
    }
    Edition published = moved(draft, EditionState.PUBLISHED);
    store.freeze(published, clock.instant());
    publish(new EditionPublished(id, by.id().value()));
    return published;
  }

  /** Locks the archive, when the last benefit is done; its procedure says when. */
  @Transactional
  public void close(EditionId id) {
    Edition edition = get(id);
    if (edition.state() == EditionState.PUBLISHED) {
      store.freeze(moved(edition, EditionState.CLOSED), clock.instant());
      publish(new EditionClosed(id, DomainEvent.SYSTEM));
    }
  }

  /** What changed since publication, newest first. */
  public List<EditionChange> listChanges(Person by, EditionId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound("edition", id.value());
    }
    return changes.list(id);
  }

  private Edition moved(Edition edition, EditionState state) {
    Edition moved = edition.as(edition.id(), edition.code(), state, nextRevision(edition));
    if (!store.update(moved, edition.revision())) {
      throw new ChangedMeanwhile(EditionPart.BASICS, get(edition.id()));
    }
    return moved;
  }

  private void requireFair(Edition current, Edition next, String reason) {
    if (current.state() == EditionState.DRAFT) {
      return;
    }
    if (current.state() == EditionState.CLOSED) {
      throw new ChangeRefused("closed", current.name());
    }
    TextTooLong.check(reason, LONGEST_REASON);
    if (reason.isBlank()) {
      throw new ChangeRefused("reason-needed", current.name());
    }
    new PublishedChangePolicy(current, next, clock.instant()).check();
  }

  private void record(Person by, Edition before, Edition after, String reason) {
    if (before.state() == EditionState.DRAFT) {
      return;
    }
    store.freeze(after, clock.instant());
    changes.add(by, before, after, reason, clock.instant());
    ChangeEvents.of(before, after, reason, by).forEach(this::publish);
  }

  private void publish(DomainEvent event) {
    events.publishEvent(event);
  }

  /** A draft without dates is the newest of all. */
  private static Instant begins(Edition edition) {
    return edition.findDate(EditionDate.CALL_OPENS).map(Deadline::at).orElse(Instant.MAX);
  }

  private static int nextRevision(Edition edition) {
    return edition.revision() + 1;
  }
}
