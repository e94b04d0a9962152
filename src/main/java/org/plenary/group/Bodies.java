package org.plenary.group;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies that answer with one voice, and what a person may do for one. */
@Service
@Transactional
public class Bodies {

  /** Until somebody says otherwise: time for a desk officer to read, verify and submit. */
  static final int INNER_DAYS = 3;

  static final int MOST_INNER_DAYS = 60;

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_COUNTRY = 200;

  private final BodyRows rows;
  private final SeatRows seats;
  private final BodyPolicy policy;
  private final Countries countries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Bodies(
      BodyRows rows,
      SeatRows seats,
      BodyPolicy policy,
      Countries countries,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.seats = seats;
    this.policy = policy;
    this.countries = countries;
    this.events = events;
    this.clock = clock;
  }

  /** Adds a body; one of this name and country there can be only once. */
  public BodyId add(Person by, BodyKind kind, String name, String country) {
    NotAllowed.unlessStaff(by);
    BodyId id = BodyId.next();
    Body body = draft(id, kind, name, country, INNER_DAYS);
    requireUnique(body);
    rows.insert(body, by.id(), clock.instant());
    events.publishEvent(new BodyAdded(id, kind, by.id().value()));
    return id;
  }

  public void change(Person by, BodyId id, BodyKind kind, String name, String country) {
    NotAllowed.unlessStaff(by);
    Body before = locked(id);
    Body body = draft(id, kind, name, country, before.innerDays());
    requireUnique(body);
    rows.update(body);
    events.publishEvent(new BodyChanged(id, by.id().value()));
  }

  /** Sets how many days before a round closes the body's own people have to be done. */
  public void setInnerDays(Person by, BodyId id, int days) {
    policy.requireKeeper(by, id);
    InnerDateRefused.unlessWithin(days, MOST_INNER_DAYS);
    rows.setInnerDays(id, days);
    events.publishEvent(new BodyChanged(id, by.id().value()));
  }

  @Transactional(readOnly = true)
  public Body get(Person by, BodyId id) {
    policy.requireReader(by, id);
    return rows.find(id).orElseThrow(() -> new NotFound(BodyId.KIND, id.value()));
  }

  /** All bodies for those who may read everything; for others those they belong to. */
  @Transactional(readOnly = true)
  public List<Body> list(Person by) {
    return by.mayReadEverything() ? rows.list() : listOf(by);
  }

  /** The bodies this person has a seat in, whatever else they may read. */
  @Transactional(readOnly = true)
  public List<Body> listOf(Person person) {
    return rows.list(
        seats.listOpen(person.id()).stream()
            .filter(BodySeat::isActive)
            .map(BodySeat::body)
            .toList());
  }

  /** The same, with what each seat means; two statements however many. */
  @Transactional(readOnly = true)
  public List<OwnBody> listOwn(Person person) {
    Map<BodyId, BodySeat> own = new LinkedHashMap<>();
    seats.listOpen(person.id()).stream()
        .filter(BodySeat::isActive)
        .forEach(seat -> own.put(seat.body(), seat));
    return rows.list(own.keySet()).stream()
        .map(body -> OwnBody.of(body, own.get(body.id())))
        .toList();
  }

  /** For lists that name bodies and have decided who may read them; one statement. */
  @Transactional(readOnly = true)
  public Map<BodyId, Body> list(Collection<BodyId> ids) {
    Map<BodyId, Body> bodies = new LinkedHashMap<>();
    rows.list(ids).forEach(body -> bodies.put(body.id(), body));
    return bodies;
  }

  /** Whether what this person writes may become part of the body's answer. */
  @Transactional(readOnly = true)
  public boolean mayCommentFor(Person person, BodyId body) {
    return policy.mayCommentFor(person, body);
  }

  /** Whether this person may say which comments the body stands by. */
  @Transactional(readOnly = true)
  public boolean mayVerify(Person person, BodyId body) {
    return policy.speaksFor(person, body);
  }

  /** Whether this person may hand in the body's one answer. The office never may. */
  @Transactional(readOnly = true)
  public boolean maySubmit(Person person, BodyId body) {
    return policy.speaksFor(person, body);
  }

  /**
   * By when this person has to be done within their body. Those who speak for the body have the
   * round's own deadline.
   */
  @Transactional(readOnly = true)
  public Deadline innerDeadline(Person person, BodyId body, Deadline round) {
    BodySeat seat =
        seats
            .findOpen(body, person.id())
            .orElseThrow(() -> new NotFound(BodyId.KIND, body.value()));
    OwnBody own = OwnBody.of(rows.find(body).orElseThrow(), seat);
    return own.speaks() ? round : new Deadline(round.at().minus(own.lead()), round.zone(), "");
  }

  private Body draft(BodyId id, BodyKind kind, String name, String country, int innerDays) {
    NameMissing.ifBlank(name);
    String place = country.strip();
    TextTooLong.check(name.strip(), LONGEST_NAME);
    TextTooLong.check(place, LONGEST_COUNTRY);
    return new Body(id, kind, name.strip(), place, countries.regionOf(place), innerDays, false);
  }

  private void requireUnique(Body body) {
    rows.find(body.name(), body.country())
        .filter(other -> !other.id().equals(body.id()))
        .ifPresent(
            other -> {
              throw new BodyKnown(other.name());
            });
  }

  private Body locked(BodyId id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(BodyId.KIND, id.value()));
  }
}
