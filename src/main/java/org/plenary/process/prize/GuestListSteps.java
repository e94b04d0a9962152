package org.plenary.process.prize;

import java.util.Date;
import org.plenary.award.CeremonyDates;
import org.plenary.process.engine.JustAfter;
import org.plenary.process.engine.SharedDate;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/prize/guest-list.bpmn}. */
@Component
public class GuestListSteps {

  private final CeremonyDates dates;

  GuestListSteps(CeremonyDates dates) {
    this.dates = dates;
  }

  @SharedDate
  public Date answersDueAt(String edition) {
    return JustAfter.of(dates.published(new EditionId(edition)).at());
  }

  @SharedDate
  public Date confirmBy(String edition) {
    return Date.from(dates.confirmBy(new EditionId(edition)));
  }

  @SharedDate
  public Date ceremonyAt(String edition) {
    return JustAfter.of(dates.begins(new EditionId(edition)).at());
  }
}
