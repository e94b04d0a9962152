package org.plenary.group;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The expert working groups, one a guideline. */
@Service
@Transactional
public class ExpertGroups {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_SUBJECT = 100;

  private final GroupRows rows;
  private final ExpertRows experts;
  private final ObjectProvider<GroupSubjects> subjects;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExpertGroups(
      GroupRows rows,
      ExpertRows experts,
      ObjectProvider<GroupSubjects> subjects,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.experts = experts;
    this.subjects = subjects;
    this.events = events;
    this.clock = clock;
  }

  /** Sets up the group of a guideline; a guideline that has one keeps it. */
  public GroupId setUp(Person by, String subject, String name, ZoneId zone) {
    NotAllowed.unlessStaff(by);
    requireName(name);
    TextTooLong.check(subject, LONGEST_SUBJECT);
    Optional<ExpertGroup> known = rows.findOf(subject);
    if (known.isPresent()) {
      return known.get().id();
    }
    GroupId id = GroupId.next();
    rows.insert(new ExpertGroup(id, subject, name.strip(), zone), clock.instant());
    events.publishEvent(new GroupSetUp(id, subject, by.id().value()));
    return id;
  }

  /** Titles by id of what has no group yet, for the office to choose from. */
  @Transactional(readOnly = true)
  public Map<String, String> listWithoutGroup(Person by) {
    NotAllowed.unlessStaff(by);
    Map<String, String> titles = new LinkedHashMap<>();
    subjects.forEach(source -> titles.putAll(source.titles(by)));
    rows.list().forEach(group -> titles.remove(group.subject()));
    return titles;
  }

  public void rename(Person by, GroupId id, String name) {
    NotAllowed.unlessStaff(by);
    requireName(name);
    get(id);
    rows.rename(id, name.strip());
  }

  private static void requireName(String name) {
    NameMissing.ifBlank(name);
    TextTooLong.check(name.strip(), LONGEST_NAME);
  }

  /** The group as far as this person may know it: the office, and its own members. */
  @Transactional(readOnly = true)
  public ExpertGroup get(Person by, GroupId id) {
    if (!by.mayReadEverything() && !isMember(by, id)) {
      throw new NotFound(GroupId.KIND, id.value());
    }
    return get(id);
  }

  public ExpertGroup get(GroupId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(GroupId.KIND, id.value()));
  }

  public Optional<ExpertGroup> findOf(String subject) {
    return rows.findOf(subject);
  }

  /** All groups for those who may read everything; for experts those they sit in. */
  @Transactional(readOnly = true)
  public List<ExpertGroup> list(Person by) {
    List<ExpertGroup> all = rows.list();
    if (by.mayReadEverything()) {
      return all;
    }
    List<Expert> own = experts.listOf(by.id());
    return all.stream().filter(group -> sits(own, group)).toList();
  }

  /** What groups are called in an inbox, by their ids; there are few. */
  @Transactional(readOnly = true)
  public Map<String, String> names(Collection<String> ids) {
    return rows.list().stream()
        .filter(group -> ids.contains(group.id().value()))
        .collect(Collectors.toMap(group -> group.id().value(), ExpertGroup::name));
  }

  /** Whether this person is an expert of the group today. */
  @Transactional(readOnly = true)
  public boolean isMember(Person person, GroupId group) {
    return sits(experts.listOf(person.id()), get(group));
  }

  private boolean sits(List<Expert> seats, ExpertGroup group) {
    LocalDate today = group.dayOf(clock.instant());
    return seats.stream()
        .anyMatch(seat -> seat.group().equals(group.id()) && seat.isMemberOn(today));
  }
}
