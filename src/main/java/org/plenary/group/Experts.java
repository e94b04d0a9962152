package org.plenary.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of expert working groups: who came when, who left when and why. */
@Service
@Transactional
public class Experts {

  private final ExpertRows rows;
  private final ExpertGroups access;
  private final Clock clock;

  Experts(ExpertRows rows, ExpertGroups access, Clock clock) {
    this.rows = rows;
    this.access = access;
    this.clock = clock;
  }

  /** Everybody who is or was on the group's list, for the office and the group's own members. */
  @Transactional(readOnly = true)
  public List<Expert> list(Person by, GroupId group) {
    access.get(by, group);
    return rows.list(group);
  }

  /** The members of today, whoever asks; for mails and other modules. */
  @Transactional(readOnly = true)
  public List<Expert> listMembers(GroupId group) {
    LocalDate today = access.get(group).dayOf(clock.instant());
    return rows.list(group).stream().filter(expert -> expert.isMemberOn(today)).toList();
  }

  /** The seat this person has in the group today. */
  @Transactional(readOnly = true)
  public Optional<Expert> findOfPerson(GroupId group, PersonId person) {
    LocalDate today = access.get(group).dayOf(clock.instant());
    return rows.listOf(person).stream()
        .filter(expert -> expert.group().equals(group) && expert.isMemberOn(today))
        .findFirst();
  }

  /** Every seat this person has or had. */
  @Transactional(readOnly = true)
  public List<Expert> listOf(Person person) {
    return rows.listOf(person.id());
  }

  /** The day it is where the group is organised. */
  public LocalDate today(ExpertGroup group) {
    return group.dayOf(clock.instant());
  }

  /** One seat, for the office and the group's own members. */
  @Transactional(readOnly = true)
  public Expert get(Person by, ExpertId id) {
    Expert expert = get(id);
    access.get(by, expert.group());
    return expert;
  }

  /** The first instant of this membership, where the group is; empty where a list named no day. */
  @Transactional(readOnly = true)
  public Optional<Instant> joinsAt(ExpertId id) {
    return beginning(id, get(id).since());
  }

  /** The first instant after this membership, where the group is; empty while no day is agreed. */
  @Transactional(readOnly = true)
  public Optional<Instant> leavesAt(ExpertId id) {
    return beginning(id, get(id).leftOn());
  }

  private Optional<Instant> beginning(ExpertId id, @Nullable LocalDate day) {
    return Optional.ofNullable(day)
        .map(known -> known.atStartOfDay(access.get(get(id).group()).zone()).toInstant());
  }

  private Expert get(ExpertId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(ExpertId.KIND, id.value()));
  }
}
