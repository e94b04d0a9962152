package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionTemplate;

/**
 * One play of an edition.
 *
 * @param edition what is played
 * @param entries how many are sent
 * @param notEligible how many of them do not pass the screening
 * @param correctionsOpen how many still wait for a correction when the list is approved
 * @param drafts how many are begun and never sent
 * @param jurors how many judge
 * @param until where the play stops
 */
record EditionScript(
    EditionTemplate edition,
    int entries,
    int notEligible,
    int correctionsOpen,
    int drafts,
    int jurors,
    Until until) {

  /** Where a play stops, as a part of the way between two dates in thousandths. */
  enum Until {
    /** Two thirds of the way through the call. */
    CALL_OPEN(EditionDate.CALL_OPENS, EditionDate.CALL_CLOSES, 660),
    /** The middle of the first evaluation, with its troubles. */
    EVALUATION_UNDER_WAY(
        EditionDate.FIRST_EVALUATION_OPENS, EditionDate.FIRST_EVALUATION_CLOSES, 460),
    /** The results are public. */
    PUBLISHED(EditionDate.EMBARGO_LIFTS, EditionDate.EMBARGO_LIFTS, 0),
    /** What came with the awards is under way, and some of it done. */
    FOLLOWED_UP(EditionDate.EMBARGO_LIFTS, EditionDate.FOLLOW_UP_ENDS, 400);

    private final EditionDate from;
    private final EditionDate to;
    private final long thousandths;

    Until(EditionDate from, EditionDate to, long thousandths) {
      this.from = from;
      this.to = to;
      this.thousandths = thousandths;
    }

    Instant in(Edition edition) {
      Instant start = edition.date(from).at();
      Duration whole = Duration.between(start, edition.date(to).at());
      return start.plus(whole.multipliedBy(thousandths).dividedBy(1000));
    }
  }

  boolean goesBeyond(Until scene) {
    return until.compareTo(scene) > 0;
  }
}
