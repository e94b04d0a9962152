package org.plenary.process.prize;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.jury.ScoringDates;
import org.plenary.process.engine.JustAfter;
import org.plenary.process.engine.OwnDate;
import org.plenary.process.engine.SharedDate;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/prize/late-judging.bpmn}. */
@Component
public class LateJudgingSteps {

  /** Jurors have as long to say whether they have a conflict with the entry. */
  private static final Duration TIME_TO_GIVE_OUT = Duration.ofDays(3);

  private final Entries entries;
  private final ScoringDates dates;
  private final Clock clock;

  LateJudgingSteps(Entries entries, ScoringDates dates, Clock clock) {
    this.entries = entries;
    this.dates = dates;
    this.clock = clock;
  }

  @OwnDate
  public Date giveOutBy(String entry) {
    return Date.from(clock.instant().plus(TIME_TO_GIVE_OUT));
  }

  /** The last instant itself still counts, so the time is up just after it. */
  @SharedDate
  public Date scoresDueAt(String entry) {
    return JustAfter.of(dates.due(entries.get(new EntryId(entry)).edition()).at());
  }
}
