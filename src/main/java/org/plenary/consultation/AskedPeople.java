package org.plenary.consultation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeat;
import org.plenary.group.OwnBody;
import org.plenary.group.Participants;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.springframework.stereotype.Component;

/** Everybody with an account whom a round asks. */
@Component
class AskedPeople {

  private final Bodies bodies;
  private final BodyRoster seats;
  private final Participants participants;
  private final People people;

  AskedPeople(Bodies bodies, BodyRoster seats, Participants participants, People people) {
    this.bodies = bodies;
    this.seats = seats;
    this.participants = participants;
    this.people = people;
  }

  List<Body> bodies(Round round) {
    return bodies.list(Office.READER).stream()
        .filter(body -> !body.isClosed())
        .filter(round.audience()::asks)
        .toList();
  }

  /** In the order of their names, each once. */
  List<Asked> list(Round round) {
    Set<PersonId> askedAsExperts = experts(round);
    Map<PersonId, List<Body>> speakers = new HashMap<>();
    Map<PersonId, List<OwnBody>> reviewers = new HashMap<>();
    active(bodies(round))
        .forEach(
            (body, open) -> {
              for (BodySeat seat : open) {
                OwnBody own = OwnBody.of(body, seat);
                if (own.speaks()) {
                  speakers.computeIfAbsent(seat.person(), none -> new ArrayList<>()).add(body);
                } else {
                  reviewers.computeIfAbsent(seat.person(), none -> new ArrayList<>()).add(own);
                }
              }
            });
    Set<PersonId> all = new HashSet<>(askedAsExperts);
    all.addAll(speakers.keySet());
    all.addAll(reviewers.keySet());
    return people.list(all).values().stream()
        .filter(person -> person.state() == PersonState.ACTIVE)
        .map(
            person ->
                new Asked(
                    person,
                    askedAsExperts.contains(person.id()),
                    speakers.getOrDefault(person.id(), List.of()),
                    reviewers.getOrDefault(person.id(), List.of())))
        .toList();
  }

  /** How long before the close the last reviewer of each body has to be done. */
  Map<BodyId, Duration> leads(Round round) {
    Map<BodyId, Duration> leads = new HashMap<>();
    active(bodies(round))
        .forEach(
            (body, open) ->
                leads.put(
                    body.id(),
                    open.stream()
                        .map(seat -> OwnBody.of(body, seat))
                        .filter(own -> !own.speaks())
                        .map(OwnBody::lead)
                        .min(Comparator.naturalOrder())
                        .orElse(Duration.ofDays(body.innerDays()))));
    return leads;
  }

  private Map<Body, List<BodySeat>> active(List<Body> of) {
    Map<BodyId, List<BodySeat>> open =
        seats.listOpen(Office.READER, of.stream().map(Body::id).toList());
    Map<Body, List<BodySeat>> active = new LinkedHashMap<>();
    for (Body body : of) {
      active.put(
          body,
          open.getOrDefault(body.id(), List.of()).stream().filter(BodySeat::isActive).toList());
    }
    return active;
  }

  /** Members of the expert group who have an account, where the round asks them. */
  Set<PersonId> experts(Round round) {
    return round.audience().experts()
        ? participants.listExperts(round.guideline().value()).stream()
            .map(Person::id)
            .collect(Collectors.toSet())
        : Set.of();
  }
}
