package org.plenary.process.milestone;

import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneAlert;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.MilestoneNotices;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.WorkPlans;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/milestone/milestone.bpmn}. Each does one thing to one milestone. */
@Component
public class MilestoneSteps {

  private final WorkPlans plans;
  private final MilestoneNotices notices;

  MilestoneSteps(WorkPlans plans, MilestoneNotices notices) {
    this.plans = plans;
    this.notices = notices;
  }

  public boolean isInDoubt(String milestone) {
    MilestoneId id = new MilestoneId(milestone);
    return plans.getSheet(id).doubts().containsKey(id);
  }

  public void tellInDoubt(String milestone) {
    notices.tellDoubt(new MilestoneId(milestone));
  }

  public void remindOwner(String milestone) {
    notices.remind(new MilestoneId(milestone), MilestoneAlert.FIRST_REMINDER);
  }

  public void remindOwnerAgain(String milestone) {
    notices.remind(new MilestoneId(milestone), MilestoneAlert.LAST_REMINDER);
  }

  public void tellDue(String milestone) {
    notices.tellDue(new MilestoneId(milestone));
  }

  public void tellOverdue(String milestone) {
    notices.tellOverdue(new MilestoneId(milestone));
  }

  public void escalate(String milestone) {
    notices.escalate(new MilestoneId(milestone));
  }

  /** Who owes it; nobody by name where it is the whole office's. */
  public @Nullable String responsible(String milestone) {
    return plans
        .findResponsible(new MilestoneId(milestone))
        .map(person -> person.id().value())
        .orElse(null);
  }

  public Date firstReminderAt(String milestone) {
    return at(milestone, MilestoneAlert.FIRST_REMINDER);
  }

  public Date lastReminderAt(String milestone) {
    return at(milestone, MilestoneAlert.LAST_REMINDER);
  }

  public Date dueAt(String milestone) {
    return at(milestone, MilestoneAlert.DUE);
  }

  public Date overdueAt(String milestone) {
    return at(milestone, MilestoneAlert.OVERDUE);
  }

  public Date escalationAt(String milestone) {
    return at(milestone, MilestoneAlert.ESCALATED);
  }

  /** The end of its last day, which still counts. */
  public Date endsAt(String milestone) {
    PlanSheet sheet = sheet(milestone);
    return Date.from(
        sheet
            .milestone(new MilestoneId(milestone))
            .forecast()
            .through()
            .plusDays(1)
            .atStartOfDay(sheet.plan().zone())
            .minusMinutes(1)
            .toInstant());
  }

  private Date at(String milestone, MilestoneAlert alert) {
    PlanSheet sheet = sheet(milestone);
    Milestone one = sheet.milestone(new MilestoneId(milestone));
    return Date.from(alert.at(one, sheet.plan().zone()));
  }

  private PlanSheet sheet(String milestone) {
    return plans.getSheet(new MilestoneId(milestone));
  }
}
