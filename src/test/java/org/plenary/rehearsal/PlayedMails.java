package org.plenary.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.jury.Assignment;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.ReminderPlan;

/** How many mails of each text the play of 2023 sends, counted from what happens in it. */
final class PlayedMails {

  static final int SENT = 240;
  static final int DRAFTS = 3;
  static final int NOT_ELIGIBLE = 31;
  static final int ELIGIBLE = SENT - NOT_ELIGIBLE;
  static final int FINALISTS = 42;
  static final int AWARDS = 11;
  static final int JURORS = 16;

  /** One of twenty of the made-up ones, and the one at the browser. */
  static final int CORRECTIONS = 12 + 1;

  private static final int DECLINED = 1;

  /** Declared when the evaluation is open: the entry goes to another juror. */
  private static final int CONFLICTS = 1;

  /** A collaboration project comes with each award for a project. */
  private static final int PROJECTS = 6;

  /** Who begins in the last days of the call is reminded two days and one day before its end. */
  private static final int REMINDERS_OF_A_DRAFT = 2;

  /** Of the fourth and the ninth winner of the play nobody can come. */
  private static final int AT_HOME = 2;

  /** Of those who come and are not the winners themselves, one in three leaves no address. */
  private static final int GUESTS_WITH_ADDRESS = 5;

  /** Two are asked again some days before the day is due, one of them once more by the office. */
  private static final int ASKED_AGAIN = 2 + 1;

  private PlayedMails() {}

  /**
   * @param reports how many winners are asked what came of a course
   * @param officers how many people of staff there are: some texts go to each of them
   */
  static Map<String, Integer> of(
      Edition edition, List<Assignment> scorecards, int reports, int officers) {
    Map<String, Integer> mails = new TreeMap<>();
    mails.put("identity/confirm-address", 1);
    mails.put("prize/call-opened", officers);
    mails.put("prize/draft-started", SENT + DRAFTS);
    mails.put("prize/co-editor-invited", 1);
    mails.put("prize/draft-reminder", REMINDERS_OF_A_DRAFT * DRAFTS);
    mails.put("prize/draft-not-sent", DRAFTS);
    mails.put("prize/entry-submitted", SENT);
    mails.put("prize/receipt-to-contact", SENT);
    mails.put("prize/correction-asked", CORRECTIONS);
    mails.put("prize/correction-received", CORRECTIONS);
    mails.put("prize/entry-eligible", ELIGIBLE);
    mails.put("prize/entry-not-eligible", NOT_ELIGIBLE);
    mails.put("prize/juror-invited", JURORS);
    mails.put("prize/juror-declined", officers * DECLINED);
    mails.put("prize/alternate-asked", DECLINED);
    mails.put("prize/conflicts-wanted", JURORS);
    mails.put("prize/assignment-sent", JURORS);
    mails.put("prize/scorecard-reminder", reminders(edition, scorecards));
    mails.put("prize/conflict-declared", officers * CONFLICTS);
    mails.put("prize/scorecard-voided", CONFLICTS);
    mails.put("prize/entries-added", CONFLICTS);
    mails.put("prize/scorecards-overdue", officers);
    mails.put("prize/scoring-more-time", CONFLICTS);
    mails.put("prize/juror-thanked", JURORS);
    mails.put("prize/verdict-to-read", 1);
    mails.put("prize/entry-finalist", FINALISTS);
    mails.put("prize/entry-not-finalist", ELIGIBLE - FINALISTS);
    mails.put("prize/award-offered", AWARDS);
    mails.put("prize/award-to-signatory", AWARDS + DECLINED);
    mails.put("prize/award-declined", officers * DECLINED);
    mails.put("prize/reserve-promoted", DECLINED);
    mails.put("prize/award-accepted", officers * AWARDS);
    mails.put("prize/ceremony-invitation", AWARDS);
    mails.put("prize/guests-wanted", ASKED_AGAIN);
    mails.put("prize/guests-late", officers);
    mails.put("prize/ceremony-confirmed", AWARDS - AT_HOME);
    mails.put("prize/guest-confirmed", GUESTS_WITH_ADDRESS);
    mails.put("prize/results-published", SENT);
    mails.put("prize/benefit-offered", AWARDS + PROJECTS);
    mails.put("prize/follow-up-due", reports * (1 + officers));
    return mails;
  }

  /** On each day of the plan one for every juror who has something left to score. */
  private static int reminders(Edition edition, List<Assignment> scorecards) {
    Instant opens = edition.date(EditionDate.FIRST_EVALUATION_OPENS).at();
    Instant closes = edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at();
    return Stream.iterate(
            ReminderPlan.JURORS.next(opens, closes),
            java.util.Optional::isPresent,
            due -> ReminderPlan.JURORS.next(due.orElseThrow(), closes))
        .mapToInt(due -> (int) countBusy(scorecards, due.orElseThrow()))
        .sum();
  }

  private static long countBusy(List<Assignment> scorecards, Instant at) {
    return scorecards.stream()
        .filter(card -> card.settledAt() != null && card.settledAt().isAfter(at))
        .map(Assignment::juror)
        .distinct()
        .count();
  }
}
