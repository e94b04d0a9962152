package org.plenary.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.meeting.HostOffer.State;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers to host. Each is seen and changed by whoever made it, or by those who speak for the body
 * it was made for, and seen by the office.
 */
@Service
@Transactional
public class HostOffers {

  private final HostOfferRows rows;
  private final HostCallRows calls;
  private final HostAccess access;
  private final HostVoices voices;
  private final HostTermsPolicy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HostOffers(
      HostOfferRows rows,
      HostCallRows calls,
      HostAccess access,
      HostVoices voices,
      HostTermsPolicy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.calls = calls;
    this.access = access;
    this.voices = voices;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /** As {@link #offer(Person, HostingId, BodyId, HostTerms)}, for oneself. */
  public HostOfferId offer(Person by, HostingId hosting, HostTerms terms) {
    return offer(by, hosting, null, terms);
  }

  /**
   * Offers to host until the last day is over; a person, and a body, has one offer that stands.
   *
   * @param body on whose behalf; null for oneself
   */
  public HostOfferId offer(Person by, HostingId hosting, @Nullable BodyId body, HostTerms terms) {
    Hosting one = access.lock(by, hosting);
    if (!access.isAsked(by, one.guideline()) || (body != null && !voices.of(by).contains(body))) {
      throw HostAccess.notFound(hosting);
    }
    requireOpen(one);
    if (rows.listStanding(List.of(hosting)).stream()
        .anyMatch(other -> HostVoices.isOf(by, body, other))) {
      throw new MeetingRefused(Field.MEETING, "host-offered");
    }
    HostOfferId id = HostOfferId.next();
    rows.insert(
        new HostOffer(
            id,
            hosting,
            by.id(),
            body,
            policy.checked(one, terms),
            clock.instant(),
            State.OFFERED));
    events.publishEvent(new HostOffered(hosting, id, by.id().value()));
    return id;
  }

  /**
   * As long as its author is asked: who has left keeps the offer to read, and to withdraw what is
   * not a body's.
   */
  public void change(Person by, HostOfferId id, HostTerms terms) {
    HostOffer offer = own(by, id);
    Hosting hosting = access.lock(by, offer.hosting());
    requireStanding(own(by, id));
    requireChangeable(by, hosting, offer);
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
    requireKept(by, offer);
    boolean wasChosen = offer.state() == State.CHOSEN;
    if (wasChosen) {
      calls.decide(hosting.id(), null, Hosting.State.OPEN, "", by, clock.instant());
    } else {
      requireOpen(hosting);
    }
    rows.setState(id, State.WITHDRAWN);
    events.publishEvent(new HostOfferWithdrawn(hosting.id(), id, wasChosen, by.id().value()));
  }

  /** Oldest first: all for the office, else one's own and those of one's bodies. */
  @Transactional(readOnly = true)
  public List<HostOffer> list(Person by, HostingId hosting) {
    access.read(by, hosting);
    List<HostOffer> all = rows.list(hosting);
    return by.mayReadEverything() ? all : voices.own(by, all);
  }

  /** Those that stand of one's own and one's bodies, oldest first. */
  @Transactional(readOnly = true)
  public List<HostOffer> listOwn(Person by, HostingId hosting) {
    access.read(by, hosting);
    return voices.own(by, rows.listStanding(List.of(hosting)));
  }

  /** For the office: how many stand of each thing; nothing for anybody else. */
  @Transactional(readOnly = true)
  public Map<HostingId, Integer> count(Person by, GuidelineId guideline) {
    return by.mayReadEverything() ? rows.count(guideline) : Map.of();
  }

  /** Whether this person may change this offer now. */
  @Transactional(readOnly = true)
  public boolean isChangeable(Person by, Hosting hosting, HostOffer offer) {
    return isTaking(hosting)
        && voices.isKeptBy(by, offer)
        && access.isAsked(by, hosting.guideline());
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
        .filter(one -> !voices.own(by, List.of(one)).isEmpty())
        .orElseThrow(() -> HostAccess.notFound(id));
  }

  void requireChangeable(Person by, Hosting hosting, HostOffer offer) {
    requireOpen(hosting);
    requireKept(by, offer);
    if (!access.isAsked(by, hosting.guideline())) {
      throw new MeetingRefused(Field.MEETING, "host-left");
    }
  }

  private void requireOpen(Hosting hosting) {
    if (!isTaking(hosting)) {
      throw new MeetingRefused(Field.MEETING, "host-over");
    }
  }

  private void requireKept(Person by, HostOffer offer) {
    if (!voices.isKeptBy(by, offer)) {
      throw new MeetingRefused(Field.MEETING, "host-of-body");
    }
  }

  private static void requireStanding(HostOffer offer) {
    if (!offer.isStanding()) {
      throw new NotFound(HostOfferId.KIND, offer.id().value());
    }
  }
}
