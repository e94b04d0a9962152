package org.plenary.process.prize;

import java.util.Date;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.Assignments;
import org.plenary.jury.Jurors;
import org.plenary.jury.OfficeNotices;
import org.plenary.jury.ReplacementNotices;
import org.plenary.jury.ScoringDates;
import org.plenary.process.engine.SharedDate;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/prize/scorecard.bpmn}. */
@Component
public class ScorecardSteps {

  private final Assignments assignments;
  private final Jurors jurors;
  private final ScoringDates dates;
  private final OfficeNotices office;
  private final ReplacementNotices notices;

  ScorecardSteps(
      Assignments assignments,
      Jurors jurors,
      ScoringDates dates,
      OfficeNotices office,
      ReplacementNotices notices) {
    this.assignments = assignments;
    this.jurors = jurors;
    this.dates = dates;
    this.office = office;
    this.notices = notices;
  }

  public String juror(String assignment) {
    return jurors.get(get(assignment).juror()).person().value();
  }

  @SharedDate
  public Date dueAt(String assignment) {
    return Date.from(dates.due(get(assignment).edition()).at());
  }

  public void reportConflict(String assignment) {
    office.tellConflictDeclared(new AssignmentId(assignment));
  }

  public void tellVoided(String assignment) {
    notices.tellVoided(new AssignmentId(assignment));
  }

  public void tellReplaced(String assignment) {
    notices.tellReplaced(new AssignmentId(assignment));
  }

  private Assignment get(String assignment) {
    return assignments.get(new AssignmentId(assignment));
  }
}
