package org.plenary.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.meeting.HostOffer.State;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses a host for each thing by itself, once its last day is over. */
@Service
@Transactional
public class HostDecisions {

  private static final int LONGEST_REASON = 1000;

  private final HostCallRows calls;
  private final HostOfferRows offers;
  private final HostOffers standing;
  private final HostAccess access;
  private final HostMail mail;
  private final HostVoices voices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HostDecisions(
      HostCallRows calls,
      HostOfferRows offers,
      HostOffers standing,
      HostAccess access,
      HostMail mail,
      HostVoices voices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.calls = calls;
    this.offers = offers;
    this.standing = standing;
    this.access = access;
    this.mail = mail;
    this.voices = voices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Chooses one offer, or none, and tells those it is offered for and who have not heard that
   * before.
   *
   * @param chosen null closes without a host
   */
  public void decide(Person by, HostingId id, @Nullable HostOfferId chosen, String reason) {
    Hosting hosting = access.lockForOffice(by, id);
    List<HostOffer> all = offers.list(id).stream().filter(HostOffer::isStanding).toList();
    require(hosting, all, chosen, reason);
    Hosting.State as = chosen == null ? Hosting.State.NOBODY : Hosting.State.HOSTED;
    calls.decide(id, chosen, as, reason.strip(), by, clock.instant());
    Map<HostOfferId, List<Person>> keepers = voices.listKeepers(all);
    for (HostOffer one : all) {
      State become = become(one, chosen);
      if (one.state() != become) {
        offers.setState(one.id(), become);
        keepers
            .get(one.id())
            .forEach(
                to -> mail.sendDecided(hosting, one, become == State.CHOSEN, reason.strip(), to));
      }
    }
    events.publishEvent(
        new HostDecided(id, chosen == null ? "" : chosen.value(), reason.strip(), by.id().value()));
  }

  /** As {@link #decide} would; answers how many will be told. */
  @Transactional(readOnly = true)
  public int countTold(Person by, HostingId id, @Nullable HostOfferId chosen, String reason) {
    Hosting hosting = access.readForOffice(by, id);
    List<HostOffer> all = offers.list(id).stream().filter(HostOffer::isStanding).toList();
    require(hosting, all, chosen, reason);
    Map<HostOfferId, List<Person>> keepers = voices.listKeepers(all);
    return all.stream()
        .filter(one -> one.state() != become(one, chosen))
        .mapToInt(one -> keepers.get(one.id()).size())
        .sum();
  }

  private static State become(HostOffer one, @Nullable HostOfferId chosen) {
    return one.id().equals(chosen) ? State.CHOSEN : State.NOT_CHOSEN;
  }

  private void require(
      Hosting hosting, List<HostOffer> all, @Nullable HostOfferId chosen, String reason) {
    if (!hosting.isOpen()) {
      throw new MeetingRefused(Field.MEETING, "host-decided");
    }
    if (standing.isTaking(hosting)) {
      throw new MeetingRefused(Field.MEETING, "host-taking");
    }
    if (chosen != null && all.stream().noneMatch(one -> one.id().equals(chosen))) {
      throw HostAccess.notFound(chosen);
    }
    if (reason.isBlank()) {
      throw new MeetingRefused(Field.TEXT, "host-no-reason");
    }
    TextTooLong.check(reason, LONGEST_REASON);
  }
}
