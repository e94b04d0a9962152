package org.plenary.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls for hosts: one call may look for several, and each has its own last day and decision. */
@Service
@Transactional
public class HostCalls {

  private final HostCallRows rows;
  private final HostOfferRows offers;
  private final HostAccess access;
  private final HostVoices voices;
  private final HostCallPolicy policy;
  private final HostMail mail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HostCalls(
      HostCallRows rows,
      HostOfferRows offers,
      HostAccess access,
      HostVoices voices,
      HostCallPolicy policy,
      HostMail mail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.offers = offers;
    this.access = access;
    this.voices = voices;
    this.policy = policy;
    this.mail = mail;
    this.events = events;
    this.clock = clock;
  }

  /** Asks everybody of the guideline for offers until the end of that day, in one mail each. */
  public List<HostingId> open(
      Person by, GuidelineId guideline, List<HostWanted> wanted, LocalDate dueOn, String note) {
    policy.requireOpenable(by, guideline, wanted, dueOn, note);
    String call = rows.insert(guideline, note.strip(), by, clock.instant());
    List<HostingId> opened = new ArrayList<>();
    for (HostWanted one : wanted) {
      HostingId id = HostingId.next();
      rows.insert(call, opened.size(), id, one, dueOn);
      opened.add(id);
      events.publishEvent(new HostCalled(id, one.name(), dueOn, by.id().value()));
    }
    List<Hosting> hostings = opened.stream().flatMap(id -> rows.find(id).stream()).toList();
    access.asked(by, guideline).forEach(to -> mail.sendCalled(hostings, to));
    return opened;
  }

  /** Takes offers for this one until another day, and tells everybody asked why. */
  public void extend(Person by, HostingId id, LocalDate dueOn, String reason) {
    Hosting hosting = access.lockForOffice(by, id);
    policy.requireExtendable(hosting, dueOn, reason);
    LastDayMove move = new LastDayMove(hosting.dueOn(), reason.strip(), clock.instant());
    rows.extend(id, dueOn, move);
    events.publishEvent(new HostCallExtended(id, dueOn, move, by.id().value()));
    List<Hosting> extended = List.of(rows.find(id).orElseThrow());
    access.asked(by, hosting.guideline()).forEach(to -> mail.sendCalled(extended, to));
  }

  /** One thing to be hosted; it does not exist for who is not asked. */
  @Transactional(readOnly = true)
  public Hosting get(Person by, HostingId id) {
    return access.read(by, id);
  }

  /** As {@link #listKnown}; where that is nothing, the page exists for the office alone. */
  @Transactional(readOnly = true)
  public List<Hosting> list(Person by, GuidelineId guideline) {
    List<Hosting> known = listKnown(by, guideline);
    if (known.isEmpty() && !by.mayReadEverything()) {
      throw new NotFound(GuidelineId.KIND, guideline.value());
    }
    return known;
  }

  /** All that was ever to be hosted. Who is not asked any more sees what they offered for. */
  @Transactional(readOnly = true)
  public List<Hosting> listKnown(Person by, GuidelineId guideline) {
    List<Hosting> all = rows.list(guideline);
    if (all.isEmpty() || by.mayReadEverything() || access.isAsked(by, guideline)) {
      return all;
    }
    Set<HostingId> offered = offers.listOf(by.id());
    return all.stream().filter(one -> offered.contains(one.id())).toList();
  }

  /** What this person, or a body they speak for, has an offer for that stands or was decided on. */
  @Transactional(readOnly = true)
  public List<Hosting> listOffered(Person by) {
    return rows.listOffered(by.id(), voices.of(by));
  }

  /** Names by id, in one statement. */
  @Transactional(readOnly = true)
  public Map<String, String> names(Collection<String> ids) {
    return rows.names(ids);
  }

  /** For the procedure: the last minute in which an offer is taken. */
  @Transactional(readOnly = true)
  public Instant closesAt(HostingId id) {
    return rows.find(id).orElseThrow(() -> HostAccess.notFound(id)).due().at();
  }
}
