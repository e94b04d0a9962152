package org.plenary.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeat;
import org.plenary.group.OwnBody;
import org.plenary.group.Participants;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In whose name people offer to host. What is offered for a body is the body's: whoever speaks for
 * it keeps the offer, and who made it and no longer speaks for the body only reads it.
 */
@Service
@Transactional(readOnly = true)
public class HostVoices {

  private final HostOfferRows rows;
  private final MeetingAccess meetings;
  private final Bodies bodies;
  private final BodyRoster roster;
  private final Participants participants;
  private final People people;

  HostVoices(
      HostOfferRows rows,
      MeetingAccess meetings,
      Bodies bodies,
      BodyRoster roster,
      Participants participants,
      People people) {
    this.rows = rows;
    this.meetings = meetings;
    this.bodies = bodies;
    this.roster = roster;
    this.participants = participants;
    this.people = people;
  }

  /** Those of this person that have offered nothing yet; bodies come first. */
  public List<HostVoice> listFree(Person by, Hosting hosting) {
    List<HostVoice> all = new ArrayList<>();
    bodies.listOwn(by).stream()
        .filter(OwnBody::speaks)
        .map(own -> new HostVoice(own.body()))
        .forEach(all::add);
    if (meetings.isOfTheGroup(by, hosting.guideline())) {
      all.add(HostVoice.ONESELF);
    }
    List<HostOffer> standing = rows.listStanding(List.of(hosting.id()));
    all.removeIf(voice -> standing.stream().anyMatch(one -> isOf(by, voice.id(), one)));
    return all;
  }

  /** The bodies this person speaks for. */
  Set<BodyId> of(Person by) {
    return roster.listOf(by).stream()
        .filter(seat -> seat.isActive() && seat.role().speaksForBody())
        .map(BodySeat::body)
        .collect(Collectors.toSet());
  }

  /** Those a person may see: made by them, or for a body they speak for. */
  List<HostOffer> own(Person by, List<HostOffer> all) {
    Set<BodyId> voices = of(by);
    return all.stream()
        .filter(one -> one.person().equals(by.id()) || isAmong(voices, one.body()))
        .toList();
  }

  /** Whether it is this person's to change and to withdraw. */
  public boolean isKeptBy(Person by, HostOffer offer) {
    return offer.body() == null ? offer.person().equals(by.id()) : of(by).contains(offer.body());
  }

  /** Who hears of each and can sign in: its author where it is nobody else's. */
  Map<HostOfferId, List<Person>> listKeepers(Collection<HostOffer> of) {
    Map<BodyId, List<Person>> speakers =
        participants.listSpeakers(
            of.stream().map(HostOffer::body).filter(Objects::nonNull).distinct().toList());
    Map<PersonId, Person> authors =
        people.list(of.stream().map(HostOffer::person).distinct().toList());
    Map<HostOfferId, List<Person>> keepers = new HashMap<>();
    for (HostOffer one : of) {
      List<Person> all =
          one.body() == null ? List.of() : speakers.getOrDefault(one.body(), List.of());
      keepers.put(one.id(), all.isEmpty() ? active(authors.get(one.person())) : all);
    }
    return keepers;
  }

  /** Whether this offer was made in that name of this person. */
  static boolean isOf(Person by, @Nullable BodyId voice, HostOffer offer) {
    return Objects.equals(voice, offer.body()) && (voice != null || offer.person().equals(by.id()));
  }

  private static List<Person> active(@Nullable Person author) {
    return author != null && author.state() == PersonState.ACTIVE ? List.of(author) : List.of();
  }

  private static boolean isAmong(Set<BodyId> voices, @Nullable BodyId body) {
    return body != null && voices.contains(body);
  }
}
