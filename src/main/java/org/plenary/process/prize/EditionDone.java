package org.plenary.process.prize;

import org.plenary.jury.Assignments;
import org.plenary.process.engine.DoneBefore;
import org.plenary.programme.EditionId;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.Verdicts;
import org.springframework.stereotype.Component;

/** What the office and the jury did before their edition came to ask for it. */
@Component
class EditionDone implements DoneBefore {

  private final Assignments assignments;
  private final Finalists finalists;
  private final FinalEvaluations meetings;
  private final Verdicts verdicts;

  EditionDone(
      Assignments assignments, Finalists finalists, FinalEvaluations meetings, Verdicts verdicts) {
    this.assignments = assignments;
    this.finalists = finalists;
    this.meetings = meetings;
    this.verdicts = verdicts;
  }

  @Override
  public String procedure() {
    return "edition";
  }

  @Override
  public boolean isDone(String task, String key) {
    EditionId edition = new EditionId(key);
    return switch (task) {
      case "approve-assignment" -> assignments.isGivenOut(edition);
      case "confirm-finalists" -> finalists.areConfirmed(edition);
      case "hold-final-evaluation" -> meetings.isRecorded(edition);
      case "sign-verdict" -> verdicts.isSigned(edition);
      default -> false;
    };
  }
}
