package org.plenary.process.ui;

import java.util.Map;

/** The picture beside each kind of work. */
final class TaskIcons {

  private static final Map<String, String> ICONS =
      Map.ofEntries(
          Map.entry("entry.write-entry", "pen-line"),
          Map.entry("entry.screen-entry", "clipboard-check"),
          Map.entry("entry.settle-screening", "split"),
          Map.entry("entry.correct-entry", "undo-2"),
          Map.entry("entry.accept-award", "award"),
          Map.entry("entry.settle-silence", "hourglass"),
          Map.entry("entry.answer-objection", "message-square"),
          Map.entry("late-judging.give-out", "users"),
          Map.entry("late-judging.decide-late-entry", "flag"),
          Map.entry("category-move.answer-move", "split"),
          Map.entry("owner-gone.hand-over", "user-plus"),
          Map.entry("attendance.name-guests", "users"),
          Map.entry("guest-list.settle-guest-list", "list-checks"),
          Map.entry("edition.approve-eligible-list", "list-checks"),
          Map.entry("edition.approve-assignment", "users"),
          Map.entry("edition.confirm-finalists", "flag"),
          Map.entry("edition.hold-final-evaluation", "gavel"),
          Map.entry("edition.sign-verdict", "signature"),
          Map.entry("chair-signature.sign-record", "signature"),
          Map.entry("open-tie.break-tie", "gavel"),
          Map.entry("public-vote.settle-cut", "vote"),
          Map.entry("juror.answer-invitation", "mail"),
          Map.entry("juror.settle-invitation", "hourglass"),
          Map.entry("juror.declare-conflicts", "scale"),
          Map.entry("later-conflicts.declare-again", "scale"),
          Map.entry("juror.decide-late-juror", "user-plus"),
          Map.entry("juror-gone.replace-juror", "user-plus"),
          Map.entry("scorecard.score-entry", "list-checks"),
          Map.entry("scorecard.reassign-entry", "scale"),
          Map.entry("benefit.answer-benefit", "award"),
          Map.entry("benefit.scope-project", "handshake"),
          Map.entry("benefit.agree-project", "signature"),
          Map.entry("benefit.begin-project", "play"),
          Map.entry("benefit.deliver-benefit", "check"),
          Map.entry("benefit.write-report", "file-pen"),
          Map.entry("edition.settle-benefits", "list-checks"),
          Map.entry("milestone.settle-date", "calendar-clock"),
          Map.entry("milestone.meet-milestone", "milestone"),
          Map.entry("meeting.put-papers", "file-plus"),
          Map.entry("meeting.write-minutes", "pen-line"),
          Map.entry("meeting.approve-minutes", "clipboard-check"),
          Map.entry("action.do-action", "list-checks"),
          Map.entry("action-owner-gone.pass-on-action", "user-plus"),
          Map.entry("engine.failed-step", "triangle-alert"),
          Map.entry("owed-vote.cast-vote", "vote"),
          Map.entry("expert-call.choose-experts", "users-round"),
          Map.entry("nomination.check-nomination", "clipboard-check"),
          Map.entry("nomination.complete-nomination", "pen-line"),
          Map.entry("round.triage-comments", "list-checks"),
          Map.entry("round.release-round", "megaphone"),
          Map.entry("explanation.explain-changes", "pen-line"),
          Map.entry("placement.place-comments", "map-pin"),
          Map.entry("objection.look-at-objection", "flag"),
          Map.entry("request.answer-round", "message-square"),
          Map.entry("guideline.freeze-outline", "pen-line"),
          Map.entry("guideline.begin-draft", "file-plus"),
          Map.entry("guideline.freeze-draft", "pen-line"),
          Map.entry("guideline.clear-text", "file-check"),
          Map.entry("guideline.record-decision", "gavel"),
          Map.entry("amendment.amend-text", "pen-line"),
          Map.entry("amendment.confirm-amendment", "file-check"),
          Map.entry("notice.mend-notice", "mail"));

  private TaskIcons() {}

  static String of(String kind) {
    return ICONS.getOrDefault(kind, "circle");
  }
}
