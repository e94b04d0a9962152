package org.plenary.process.prize;

import org.plenary.entry.EligibleListApproved;
import org.plenary.jury.AssignmentsApproved;
import org.plenary.jury.ConflictsDeclared;
import org.plenary.jury.Jurors;
import org.plenary.milestone.FollowedPlans;
import org.plenary.programme.EditionClosed;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionMilestone;
import org.plenary.programme.StageReached;
import org.plenary.verdict.FinalistsConfirmed;
import org.plenary.verdict.MeetingRecorded;
import org.plenary.verdict.ResultsPublished;
import org.plenary.verdict.VerdictSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Meets the milestones of an edition as it comes along its road. */
@Component
class EditionMilestones {

  private final FollowedPlans plans;
  private final Jurors jurors;

  EditionMilestones(FollowedPlans plans, Jurors jurors) {
    this.plans = plans;
    this.jurors = jurors;
  }

  @EventListener
  void on(StageReached event) {
    switch (event.stage()) {
      case CALL_OPEN -> start(event.edition(), EditionMilestone.CALL);
      case CALL_CLOSED -> meetInTime(event.edition(), EditionMilestone.CALL);
      case CONFLICTS_WANTED -> start(event.edition(), EditionMilestone.CONFLICTS);
      case EVALUATION_OPEN -> start(event.edition(), EditionMilestone.FIRST_EVALUATION);
      case EVALUATION_CLOSED -> meetInTime(event.edition(), EditionMilestone.FIRST_EVALUATION);
    }
  }

  @EventListener
  void on(EligibleListApproved event) {
    meet(event.edition(), EditionMilestone.SCREENING);
  }

  @EventListener
  void on(ConflictsDeclared event) {
    boolean haveAllSpoken =
        jurors.list(event.edition()).stream()
            .filter(juror -> juror.state().isSeated())
            .allMatch(juror -> juror.declaredAt() != null);
    if (haveAllSpoken) {
      meet(event.edition(), EditionMilestone.CONFLICTS);
    }
  }

  /** Entries are given out only when it is known who may not judge which. */
  @EventListener
  void on(AssignmentsApproved event) {
    meet(event.edition(), EditionMilestone.CONFLICTS);
  }

  @EventListener
  void on(FinalistsConfirmed event) {
    meet(event.edition(), EditionMilestone.FINALISTS);
  }

  @EventListener
  void on(MeetingRecorded event) {
    meet(event.edition(), EditionMilestone.FINAL_EVALUATION);
  }

  @EventListener
  void on(VerdictSigned event) {
    meet(event.edition(), EditionMilestone.VERDICT);
  }

  @EventListener
  void on(ResultsPublished event) {
    meetInTime(event.edition(), EditionMilestone.RESULTS);
  }

  @EventListener
  void on(EditionClosed event) {
    plans.meetAll(event.edition().subject());
  }

  private void start(EditionId edition, EditionMilestone milestone) {
    plans.start(edition.subject(), milestone.key());
  }

  /** The clock brings it, however late the program is at work. */
  private void meetInTime(EditionId edition, EditionMilestone milestone) {
    plans.meetInTime(edition.subject(), milestone.key());
  }

  private void meet(EditionId edition, EditionMilestone milestone) {
    plans.meet(edition.subject(), milestone.key());
  }
}
