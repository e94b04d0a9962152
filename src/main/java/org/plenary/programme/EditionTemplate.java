package org.plenary.programme;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.plenary.shared.Deadline;

/** An edition that is not kept yet: read from a file or taken from another edition. */
public record EditionTemplate(Edition edition) {

  /** The same with every date a number of days later, at the same time of day in its own zone. */
  public EditionTemplate shiftedBy(long days) {
    Map<EditionDate, Deadline> moved = new EnumMap<>(EditionDate.class);
    edition.dates().forEach((date, deadline) -> moved.put(date, shifted(deadline, days)));
    PublicVotePlan vote = edition.rules().publicVote().moved(deadline -> shifted(deadline, days));
    WinnerPlan winners = edition.winners();
    return new EditionTemplate(
        edition
            .with(moved)
            .with(edition.rules().with(vote))
            .with(
                new WinnerPlan(
                    winners.ceremony().shiftedBy(days), winners.answerDays(), winners.benefits())));
  }

  /** The same under another code and name: two editions cannot share them. */
  public EditionTemplate named(String code, String name) {
    Edition renamed = edition.with(edition.basics().named(name));
    return new EditionTemplate(renamed.as(EditionId.next(), code, EditionState.DRAFT, 1));
  }

  private static Deadline shifted(Deadline deadline, long days) {
    ZoneId zone = deadline.zone();
    return DeadlineWording.worded(deadline.at().atZone(zone).plusDays(days).toInstant(), zone);
  }
}
