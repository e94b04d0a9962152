package org.plenary.process.prize;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.plenary.jury.LateJurors;
import org.plenary.process.engine.OwnDate;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/prize/lateness.bpmn}. */
@Component
public class LatenessSteps {

  private final LateJurors jurors;
  private final Clock clock;

  LatenessSteps(LateJurors jurors, Clock clock) {
    this.jurors = jurors;
    this.clock = clock;
  }

  /** Whether there will be something to say tomorrow. */
  public boolean report(String edition) {
    return jurors.report(new EditionId(edition));
  }

  /**
   * A day after the last report, not after the last plan: days without the program are no mails.
   */
  @OwnDate
  public Date nextReportAt(String edition) {
    return Date.from(clock.instant().plus(Duration.ofDays(1)));
  }
}
