package org.plenary.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.PersonId;

/**
 * A whole plan as it stands today, with what follows from it.
 *
 * @param doubts lines whose dates cannot be meant, each with the line it contradicts
 * @param counts lines that say another number of meetings than there are, unexplained
 * @param set the meetings that are really set for the thing it is the plan of
 * @param people the names of owners and lead
 */
public record PlanSheet(
    WorkPlan plan,
    LocalDate today,
    List<Milestone> milestones,
    List<Need> needs,
    Map<MilestoneId, Milestone> doubts,
    Map<MilestoneId, MeetingCount> counts,
    List<SetMeetings.One> set,
    Map<PersonId, String> people) {

  static PlanSheet of(
      WorkPlan plan,
      LocalDate today,
      List<Milestone> milestones,
      List<Need> needs,
      List<SetMeetings.One> set,
      Set<MeetingCounts.Explained> explained,
      Map<PersonId, String> people) {
    return new PlanSheet(
        plan,
        today,
        milestones,
        needs,
        OrderRule.doubts(milestones),
        MeetingCounts.open(new MeetingCountRule(milestones, set, today).doubts(), explained),
        List.copyOf(set),
        Map.copyOf(people));
  }

  public Milestone milestone(MilestoneId id) {
    return milestones.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  public MilestoneState state(Milestone milestone) {
    return MilestoneState.of(milestone, today);
  }

  public Slip slip(Milestone milestone) {
    return Slip.of(milestone, today);
  }

  /** What must be met before it can begin. */
  public List<Need> needsOf(Milestone milestone) {
    return needs.stream().filter(need -> need.milestone().equals(milestone.id())).toList();
  }

  /** What cannot begin before it. */
  public List<Milestone> dependantsOf(Milestone milestone) {
    return needs.stream()
        .filter(need -> need.needs().equals(milestone.id()))
        .map(need -> milestone(need.milestone()))
        .toList();
  }

  /** What moving it there would break; changes nothing. */
  public List<Breakage> costOf(Milestone milestone, Window to) {
    return rule().costOf(milestone.id(), to);
  }

  /** How many days before it can it would begin, as everything is dated now; none as a rule. */
  public long daysTooEarly(Milestone milestone) {
    return milestone.isOpen() ? rule().daysTooEarly(milestone.id()) : 0;
  }

  public Optional<LocalDate> lastSafeDay(Milestone milestone) {
    return rule().lastSafeDay(milestone.id());
  }

  /** Who owes it: its owner, or else who leads the plan. */
  public PersonId responsible(Milestone milestone) {
    PersonId owner = milestone.owner();
    return owner == null ? plan.lead() : owner;
  }

  /** "Secretariat", "Expert group, Joyce Atieno"; the lead where nobody was named. */
  public String ownerWords(Milestone milestone) {
    String person = people.getOrDefault(responsible(milestone), "");
    if (milestone.ownerName().isEmpty()) {
      return person;
    }
    return milestone.owner() == null || person.equals(milestone.ownerName())
        ? milestone.ownerName()
        : milestone.ownerName() + ", " + person;
  }

  SlipRule rule() {
    return new SlipRule(milestones, needs);
  }
}
