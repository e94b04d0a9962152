package org.plenary.adoption;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.consultation.Contributors;
import org.plenary.group.Participants;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a text is on its way to adoption; each person once, whatever they are. */
@Service
@Transactional
public class AdoptionNotices {

  private final ClearanceRows rows;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Participants participants;
  private final Contributors contributors;
  private final People people;
  private final Notices notices;

  AdoptionNotices(
      ClearanceRows rows,
      Guidelines guidelines,
      Drafts drafts,
      Participants participants,
      Contributors contributors,
      People people,
      Notices notices) {
    this.rows = rows;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.participants = participants;
    this.contributors = contributors;
    this.people = people;
    this.notices = notices;
  }

  /** The office, the experts and those who speak for bodies. */
  public void tellCleared(GuidelineId id) {
    Clearance text = latest(id);
    tell(
        "text-cleared", text, atWork(id).values(), GuidelineRoutes.draft(drafts.get(text.draft())));
  }

  /** As above, and everybody whose comment stands, with an account or without. */
  public void tellAdopted(GuidelineId id) {
    Clearance text = latest(id);
    Collection<Person> to = concerned(id);
    tell("adopted", text, to, GuidelineRoutes.draft(drafts.get(text.draft())));
    outside(id, to)
        .forEach(one -> queue("adopted-contributor", text, one.recipient(), one.link(), false));
  }

  /** How many are told that a text is cleared, or sent back. */
  @Transactional(readOnly = true)
  int countAtWork(GuidelineId id) {
    return atWork(id).size();
  }

  /** How many are told of an adoption. */
  @Transactional(readOnly = true)
  int countConcerned(GuidelineId id) {
    Collection<Person> to = concerned(id);
    return to.size() + outside(id, to).size();
  }

  public void tellSentBack(GuidelineId id) {
    tell("text-sent-back", latest(id), atWork(id).values(), GuidelineRoutes.guideline(id));
  }

  private Map<PersonId, Person> atWork(GuidelineId id) {
    Map<PersonId, Person> all = new LinkedHashMap<>();
    people.listWithRole(Role.STAFF).forEach(person -> all.put(person.id(), person));
    participants.list(id.value()).forEach(person -> all.putIfAbsent(person.id(), person));
    return all;
  }

  private Collection<Person> concerned(GuidelineId id) {
    Map<PersonId, Person> all = atWork(id);
    people.list(contributors.listPeople(id)).values().stream()
        .filter(person -> person.state() == PersonState.ACTIVE)
        .forEach(person -> all.putIfAbsent(person.id(), person));
    return all.values();
  }

  private List<Contributors.Outside> outside(GuidelineId id, Collection<Person> known) {
    return contributors.listOutside(id).stream()
        .filter(one -> known.stream().noneMatch(person -> isAt(person, one.recipient())))
        .toList();
  }

  private Clearance latest(GuidelineId id) {
    return rows.list(id).get(0);
  }

  private void tell(String template, Clearance text, Collection<Person> to, String link) {
    to.forEach(person -> queue(template, text, person.asRecipient(), link, person.isStaff()));
  }

  private void queue(String template, Clearance text, Recipient to, String link, boolean isOffice) {
    Map<String, Object> values = new HashMap<>();
    values.put("guideline", guidelines.get(text.guideline()).title());
    values.put("draft", drafts.get(text.draft()).number());
    values.put("isOffice", isOffice);
    values.put("ground", text.ground());
    values.put("body", text.body());
    values.put("words", text.words());
    if (text.decidedOn() != null) {
      values.put("day", text.decidedOn());
    }
    notices.queue(
        new NoticeRequest(
            "consultation/" + template, to, text.guideline().subject(), link, null, values, null));
  }

  private static boolean isAt(Person person, Recipient other) {
    return person.email().equalsIgnoreCase(other.email());
  }
}
