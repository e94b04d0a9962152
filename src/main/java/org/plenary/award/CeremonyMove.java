package org.plenary.award;

import java.util.Objects;
import org.plenary.programme.Ceremony;
import org.plenary.programme.Edition;

/** A ceremony as it was and as it is now. */
record CeremonyMove(Edition was, Edition now) {

  boolean isAtAnotherTime() {
    return !CeremonyDates.begins(was).at().equals(CeremonyDates.begins(now).at());
  }

  boolean isAtAnotherPlace() {
    return !ceremony(was).place().equals(ceremony(now).place());
  }

  /** Whether somebody said another end; one that follows from the beginning is no news. */
  boolean hasAnotherEnd() {
    return !Objects.equals(ceremony(was).ends(), ceremony(now).ends());
  }

  boolean isCalledOff() {
    return ceremony(was).isPlanned() && !ceremony(now).isPlanned();
  }

  /** Whether people were invited to one that is held elsewhere or at another time. */
  boolean isMoved() {
    return ceremony(was).isPlanned()
        && ceremony(now).isPlanned()
        && (isAtAnotherTime() || isAtAnotherPlace() || hasAnotherEnd());
  }

  static Ceremony ceremony(Edition edition) {
    return edition.winners().ceremony();
  }
}
