package org.plenary.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeat;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who is asked to host: the members of the group of a guideline, and whoever speaks for a body.
 * Those who offered keep their offer in sight after they have left.
 */
@Component
class HostAccess {

  private final HostCallRows calls;
  private final HostOfferRows offers;
  private final MeetingAccess meetings;
  private final BodyRoster bodies;
  private final People people;

  HostAccess(
      HostCallRows calls,
      HostOfferRows offers,
      MeetingAccess meetings,
      BodyRoster bodies,
      People people) {
    this.calls = calls;
    this.offers = offers;
    this.meetings = meetings;
    this.bodies = bodies;
    this.people = people;
  }

  Hosting read(Person by, HostingId id) {
    return calls.find(id).filter(one -> mayRead(by, one)).orElseThrow(() -> notFound(id));
  }

  /** As {@link #read}; nobody else changes it or its offers before the transaction ends. */
  Hosting lock(Person by, HostingId id) {
    return calls.findLocked(id).filter(one -> mayRead(by, one)).orElseThrow(() -> notFound(id));
  }

  Hosting lockForOffice(Person by, HostingId id) {
    Hosting hosting = lock(by, id);
    NotAllowed.unlessStaff(by);
    return hosting;
  }

  /** As {@link #lockForOffice}, for a look ahead that changes nothing. */
  Hosting readForOffice(Person by, HostingId id) {
    Hosting hosting = read(by, id);
    NotAllowed.unlessStaff(by);
    return hosting;
  }

  boolean isAsked(Person by, GuidelineId guideline) {
    return meetings.isOfTheGroup(by, guideline)
        || bodies.listOf(by).stream().anyMatch(HostAccess::speaks);
  }

  /** Everybody who is asked today and can sign in, each once. */
  Collection<Person> asked(Person by, GuidelineId guideline) {
    List<PersonId> all =
        Stream.concat(
                meetings.members(guideline).stream(),
                bodies.listSpeakers(by).values().stream()
                    .flatMap(List::stream)
                    .filter(HostAccess::speaks)
                    .map(BodySeat::person))
            .distinct()
            .toList();
    Map<PersonId, Person> known = people.list(all);
    return known.values().stream().filter(one -> one.state() == PersonState.ACTIVE).toList();
  }

  private boolean mayRead(Person by, Hosting hosting) {
    return by.mayReadEverything()
        || isAsked(by, hosting.guideline())
        || offers.list(hosting.id()).stream().anyMatch(one -> one.person().equals(by.id()));
  }

  private static boolean speaks(BodySeat seat) {
    return seat.isActive() && seat.role().speaksForBody();
  }

  static NotFound notFound(HostingId id) {
    return new NotFound(HostingId.KIND, id.value());
  }

  static NotFound notFound(HostOfferId id) {
    return new NotFound(HostOfferId.KIND, id.value());
  }
}
