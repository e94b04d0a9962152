package org.plenary.adoption;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.consultation.Contributors;
import org.plenary.group.Participants;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.springframework.stereotype.Component;

/** Who hears of the last steps of a guideline; each person once, whatever they are. */
@Component
class AdoptionAudience {

  private final Participants participants;
  private final Contributors contributors;
  private final People people;

  AdoptionAudience(Participants participants, Contributors contributors, People people) {
    this.participants = participants;
    this.contributors = contributors;
    this.people = people;
  }

  Collection<Person> office() {
    return people.listWithRole(Role.STAFF);
  }

  /** The office but one of them. */
  List<Person> others(PersonId one) {
    return people.listWithRole(Role.STAFF).stream()
        .filter(person -> !person.id().equals(one))
        .toList();
  }

  /** The office, the experts and those who speak for bodies. */
  Collection<Person> atWork(GuidelineId id) {
    return byId(id).values();
  }

  /** As above, and everybody with an account whose comment stands. */
  Collection<Person> concerned(GuidelineId id) {
    Map<PersonId, Person> all = byId(id);
    people.list(contributors.listPeople(id)).values().stream()
        .filter(person -> person.state() == PersonState.ACTIVE)
        .forEach(person -> all.putIfAbsent(person.id(), person));
    return all.values();
  }

  /** Whose comment stands without an account, and who are not among those known. */
  List<Contributors.Outside> outside(GuidelineId id, Collection<Person> known) {
    return contributors.listOutside(id).stream()
        .filter(
            one ->
                known.stream()
                    .noneMatch(person -> person.email().equalsIgnoreCase(one.recipient().email())))
        .toList();
  }

  /** How many mails tell of an adoption. */
  int countConcerned(GuidelineId id) {
    Collection<Person> known = concerned(id);
    return known.size() + outside(id, known).size();
  }

  private Map<PersonId, Person> byId(GuidelineId id) {
    Map<PersonId, Person> all = new LinkedHashMap<>();
    people.listWithRole(Role.STAFF).forEach(person -> all.put(person.id(), person));
    participants.list(id.value()).forEach(person -> all.putIfAbsent(person.id(), person));
    return all;
  }
}
