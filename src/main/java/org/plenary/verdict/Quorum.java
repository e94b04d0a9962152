package org.plenary.verdict;

import java.util.List;
import java.util.Optional;
import org.plenary.jury.GoneJurors;
import org.plenary.jury.Juror;
import org.plenary.jury.Seats;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Whether enough of the panel met to decide. */
@Component
class Quorum {

  private final Seats jurors;
  private final GoneJurors gone;
  private final MeetingRows meetings;

  Quorum(Seats jurors, GoneJurors gone, MeetingRows meetings) {
    this.jurors = jurors;
    this.gone = gone;
    this.meetings = meetings;
  }

  /** The meeting as it was recorded; refused where too few were there, or it was not held. */
  Meeting require(EditionId edition) {
    List<Juror> seats = jurors.list(edition);
    Optional<Meeting> meeting = meetings.find(edition);
    VerdictPolicy.requireQuorum(seats, gone.among(seats), meeting);
    return meeting.orElseThrow();
  }
}
