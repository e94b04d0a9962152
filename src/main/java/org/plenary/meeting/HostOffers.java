package org.plenary.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.meeting.HostOffer.State;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers to host. Each is seen and changed by whoever made it, and seen by the office. */
@Service
@Transactional
public class HostOffers {

  private final HostOfferRows rows;
  private final HostCallRows calls;
  private final HostAccess access;
  private final HostTermsPolicy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HostOffers(
      HostOfferRows rows,
      HostCallRows calls,
      HostAccess access,
      HostTermsPolicy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.calls = calls;
    this.access = access;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /** Offers to host until the last day is over; one person has one offer that stands. */
  public HostOfferId offer(Person by, HostingId hosting, HostTerms terms) {
    Hosting one = access.lock(by, hosting);
    if (!access.isAsked(by, one.guideline())) {
      throw HostAccess.notFound(hosting);
    }
    requireOpen(one);
    if (rows.list(hosting).stream()
        .anyMatch(other -> other.person().equals(by.id()) && other.isStanding())) {
      throw new MeetingRefused(Field.MEETING, "host-offered");
    }
    HostOfferId id = HostOfferId.next();
    rows.insert(
        new HostOffer(
            id, hosting, by.id(), policy.checked(one, terms), clock.instant(), State.OFFERED));
    events.publishEvent(new HostOffered(hosting, id, by.id().value()));
    return id;
  }

  /** As long as its author is asked: who has left keeps the offer to read, and to withdraw. */
  public void change(Person by, HostOfferId id, HostTerms terms) {
    HostOffer offer = own(by, id);
    Hosting hosting = access.lock(by, offer.hosting());
    requireStanding(own(by, id));
    requireChangeable(by, hosting);
    rows.change(id, policy.checked(hosting, terms));
    events.publishEvent(new HostOfferChanged(hosting.id(), id, by.id().value()));
  }

  /**
   * Takes it back while offers are taken. A host who was chosen may at any time; then the office
   * chooses again among those that stand.
   */
  public void withdraw(Person by, HostOfferId id) {
    Hosting hosting = access.lock(by, own(by, id).hosting());
    HostOffer offer = own(by, id);
    requireStanding(offer);
    boolean wasChosen = offer.state() == State.CHOSEN;
    if (wasChosen) {
      calls.decide(hosting.id(), null, Hosting.State.OPEN, "", by, clock.instant());
    } else {
      requireOpen(hosting);
    }
    rows.setState(id, State.WITHDRAWN);
    events.publishEvent(new HostOfferWithdrawn(hosting.id(), id, wasChosen, by.id().value()));
  }

  /** Oldest first: all for the office, else one's own. */
  @Transactional(readOnly = true)
  public List<HostOffer> list(Person by, HostingId hosting) {
    access.read(by, hosting);
    return rows.list(hosting).stream()
        .filter(one -> by.mayReadEverything() || one.person().equals(by.id()))
        .toList();
  }

  /** For the office: how many stand of each thing; nothing for anybody else. */
  @Transactional(readOnly = true)
  public Map<HostingId, Integer> count(Person by, GuidelineId guideline) {
    return by.mayReadEverything() ? rows.count(guideline) : Map.of();
  }

  /** Whether this person may make an offer now. */
  @Transactional(readOnly = true)
  public boolean takesFrom(Person by, Hosting hosting) {
    return access.isAsked(by, hosting.guideline()) && isTaking(hosting);
  }

  public boolean isTaking(Hosting hosting) {
    return hosting.isOpen() && !hosting.due().isMissedBy(clock.instant());
  }

  /** For the procedure. */
  @Transactional(readOnly = true)
  public boolean areStanding(HostingId hosting) {
    return rows.list(hosting).stream().anyMatch(HostOffer::isStanding);
  }

  HostOffer own(Person by, HostOfferId id) {
    return rows.find(id)
        .filter(one -> one.person().equals(by.id()))
        .orElseThrow(() -> HostAccess.notFound(id));
  }

  void requireChangeable(Person by, Hosting hosting) {
    requireOpen(hosting);
    if (!access.isAsked(by, hosting.guideline())) {
      throw new MeetingRefused(Field.MEETING, "host-left");
    }
  }

  private void requireOpen(Hosting hosting) {
    if (!isTaking(hosting)) {
      throw new MeetingRefused(Field.MEETING, "host-over");
    }
  }

  private static void requireStanding(HostOffer offer) {
    if (!offer.isStanding()) {
      throw new NotFound(HostOfferId.KIND, offer.id().value());
    }
  }
}
