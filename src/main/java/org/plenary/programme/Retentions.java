package org.plenary.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long an edition keeps what it need not keep for ever. Nothing goes by itself: staff look at
 * the list first and then have it removed.
 */
@Service
@Transactional
public class Retentions {

  private static final int LONGEST_REASON = 2000;

  private final RetentionRows rows;
  private final Editions editions;
  private final ObjectProvider<RetainedThings> things;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Retentions(
      RetentionRows rows,
      Editions editions,
      ObjectProvider<RetainedThings> things,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.editions = editions;
    this.things = things;
    this.events = events;
    this.clock = clock;
  }

  /** One a kind; for staff and auditors. */
  @Transactional(readOnly = true)
  public List<Retention> list(Person by, EditionId id) {
    requireReader(by, id);
    Edition edition = editions.get(id);
    Map<RetentionKind, RetentionRows.Row> said = rows.map(id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), edition.zone());
    return Arrays.stream(RetentionKind.values())
        .filter(kind -> kind.isKeptBy(edition))
        .map(kind -> retention(edition, kind, said.getOrDefault(kind, usual(kind)), today))
        .toList();
  }

  /** Names another last day: not before the day until which it is needed. */
  public void move(Person by, EditionId id, RetentionKind kind, LocalDate through, String reason) {
    NotAllowed.unlessStaff(by);
    TextTooLong.check(reason, LONGEST_REASON);
    if (reason.isBlank()) {
      throw new RetentionRefused("reason-wanted");
    }
    LocalDate needed = kind.neededThrough(editions.get(id));
    if (through.isBefore(needed)) {
      throw new RetentionRefused("too-early", needed);
    }
    RetentionRows.Row row = rows.map(id).getOrDefault(kind, usual(kind));
    rows.save(
        id, new RetentionRows.Row(kind, through, reason.strip(), row.removedAt(), row.removed()));
    events.publishEvent(new RetentionMoved(id, kind, through, reason.strip(), by.id().value()));
  }

  /** What would go, one by one, without touching it. */
  @Transactional(readOnly = true)
  public List<RetainedThings.Retained> listGoing(Person by, EditionId id, RetentionKind kind) {
    requireReader(by, id);
    return of(kind).list(id);
  }

  /**
   * @throws RetentionRefused until the last day is past
   */
  public void requireOver(Person by, EditionId id, RetentionKind kind) {
    NotAllowed.unlessStaff(by);
    Retention retention =
        list(by, id).stream()
            .filter(one -> one.kind() == kind)
            .findFirst()
            .orElseThrow(() -> new NotFound("retention", kind.key()));
    if (!retention.isOver()) {
      throw new RetentionRefused("not-over", retention.through());
    }
  }

  RetainedThings of(RetentionKind kind) {
    return things.stream()
        .filter(of -> of.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new NotFound("retained things", kind.key()));
  }

  void removed(Person by, EditionId id, RetentionKind kind, int count) {
    RetentionRows.Row row = rows.map(id).getOrDefault(kind, usual(kind));
    rows.save(id, new RetentionRows.Row(kind, row.through(), row.reason(), clock.instant(), count));
    events.publishEvent(new RetainedRemoved(id, kind, count, by.id().value()));
  }

  private static Retention retention(
      Edition edition, RetentionKind kind, RetentionRows.Row said, LocalDate today) {
    LocalDate through = said.through() == null ? kind.standard(edition) : said.through();
    return new Retention(
        kind, through, said.reason(), said.removedAt(), said.removed(), today.isAfter(through));
  }

  private static RetentionRows.Row usual(RetentionKind kind) {
    return new RetentionRows.Row(kind, null, "", null, 0);
  }

  private static void requireReader(Person by, EditionId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound("edition", id.value());
    }
  }
}
