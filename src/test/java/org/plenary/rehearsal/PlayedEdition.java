package org.plenary.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitListItem;
import org.plenary.award.BenefitState;
import org.plenary.award.Benefits;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.Conflicts;
import org.plenary.jury.Juror;
import org.plenary.jury.Jurors;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.WorkPlans;
import org.plenary.programme.EditionId;
import org.plenary.verdict.Rankings;

/** What came of an edition that was played, on which its mails depend. */
record PlayedEdition(
    EditionId id,
    Person office,
    Jurors jurors,
    Assignments assignments,
    Rankings rankings,
    Conflicts conflicts,
    WorkPlans plans,
    Benefits benefits) {

  List<Assignment> sentScorecards() {
    return assignments.list(id).stream()
        .filter(assignment -> assignment.state() == AssignmentState.SUBMITTED)
        .toList();
  }

  /** Entries are left tied, and the chair has a conflict with none of them. */
  boolean isChairAskedAboutTies() {
    Set<EntryId> tied =
        rankings.get(office, id).openTies().stream()
            .flatMap(tie -> tie.entries().stream())
            .collect(Collectors.toSet());
    Juror chair = jurors.list(id).stream().filter(Juror::isChair).findFirst().orElseThrow();
    return !tied.isEmpty()
        && conflicts.list(office, chair.id()).stream().noneMatch(one -> tied.contains(one.entry()));
  }

  List<Milestone> plan() {
    return plans.getSheet(office, plans.find(id.subject()).orElseThrow().id()).milestones();
  }

  /** Of the courses that were held: their winners were asked how it was. */
  List<EntryId> reports() {
    return benefits.list(office, id).stream()
        .map(BenefitListItem::benefit)
        .filter(one -> one.waitsForReport() || one.state() == BenefitState.DONE)
        .map(Benefit::entry)
        .toList();
  }
}
