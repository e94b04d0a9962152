package org.plenary.verdict;

import java.time.Clock;
import java.time.Instant;
import org.plenary.award.BenefitOffers;
import org.plenary.entry.ResultNotices;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Trial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The publication of the results, as on its date, in one with the mails that the procedure sends a
 * moment later: for those who look at the mails before. Nobody publishes by this.
 */
@Service
@Transactional
public class PublicationMailing {

  private final Verdicts verdicts;
  private final ResultNotices notices;
  private final BenefitOffers benefits;
  private final Editions editions;
  private final Clock clock;

  PublicationMailing(
      Verdicts verdicts,
      ResultNotices notices,
      BenefitOffers benefits,
      Editions editions,
      Clock clock) {
    this.verdicts = verdicts;
    this.notices = notices;
    this.benefits = benefits;
    this.editions = editions;
    this.clock = clock;
  }

  public void publish(EditionId edition) {
    Instant lifts = editions.get(edition).date(EditionDate.EMBARGO_LIFTS).at();
    Instant now = clock.instant();
    Trial.at(
        now.isBefore(lifts) ? lifts : now,
        () -> {
          verdicts.publish(edition);
          notices.tellOutBefore(edition);
          benefits.offerAll(edition);
        });
  }
}
