package org.plenary.process.prize;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitId;
import org.plenary.award.BenefitNotices;
import org.plenary.award.BenefitOffers;
import org.plenary.award.Benefits;
import org.plenary.entry.Entries;
import org.plenary.process.engine.JustAfter;
import org.plenary.process.engine.OwnDate;
import org.plenary.process.engine.SharedDate;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/**
 * Steps of {@code bpmn/prize/benefit.bpmn}. Each does one thing to one benefit and may safely run
 * twice.
 */
@Component
public class BenefitSteps {

  private final Benefits benefits;
  private final BenefitOffers offers;
  private final BenefitNotices notices;
  private final Entries entries;
  private final Editions editions;

  BenefitSteps(
      Benefits benefits,
      BenefitOffers offers,
      BenefitNotices notices,
      Entries entries,
      Editions editions) {
    this.benefits = benefits;
    this.offers = offers;
    this.notices = notices;
    this.entries = entries;
    this.editions = editions;
  }

  public String winner(String benefit) {
    return entries.get(get(benefit).entry()).owner().value();
  }

  public void tellOffered(String benefit) {
    notices.tellOffered(new BenefitId(benefit));
  }

  public void repeatOffer(String benefit) {
    notices.tellOffered(new BenefitId(benefit));
  }

  public void tellReportDue(String benefit) {
    offers.askReport(new BenefitId(benefit));
    notices.tellReportDue(new BenefitId(benefit));
  }

  /** The last instant itself still counts, so the time is up just after it. */
  @OwnDate
  public Date answerDueAt(String benefit) {
    return JustAfter.of(due(benefit));
  }

  @OwnDate
  public Date reportDueAt(String benefit) {
    return Date.from(due(benefit));
  }

  @SharedDate
  public Date reportWantedAt(String benefit) {
    return Date.from(offers.reportWantedAt(get(benefit).edition()));
  }

  @SharedDate
  public Date followUpEndsAt(String benefit) {
    return Date.from(editions.get(get(benefit).edition()).date(EditionDate.FOLLOW_UP_ENDS).at());
  }

  private Instant due(String benefit) {
    return Objects.requireNonNull(get(benefit).due()).at();
  }

  private Benefit get(String benefit) {
    return benefits.get(new BenefitId(benefit));
  }
}
