package org.plenary.award;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryAwarded;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.EntryState;
import org.plenary.programme.BenefitOffer;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
import org.plenary.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The follow-up of awards: what is offered to whom, what is asked for when, and when it ends. */
@Service
@Transactional
public class BenefitOffers {

  /** How long a winner has for half a page. */
  private static final int DAYS_TO_REPORT = 30;

  private final Entries entries;
  private final BenefitRows rows;
  private final Editions editions;
  private final EditionStages stages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BenefitOffers(
      Entries entries,
      BenefitRows rows,
      Editions editions,
      EditionStages stages,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.rows = rows;
    this.editions = editions;
    this.stages = stages;
    this.events = events;
    this.clock = clock;
  }

  /** Offers every holder of an award what comes with it. Doing it twice is doing it once. */
  public void offerAll(EditionId edition) {
    entries.listByState(edition, Set.of(EntryState.AWARDED)).forEach(this::offer);
    stages.reach(edition, EditionStage.FOLLOW_UP);
  }

  /** Who accepts an award after the results are public is offered the same as the others. */
  @EventListener
  void on(EntryAwarded event) {
    if (stages.hasReached(event.edition(), EditionStage.FOLLOW_UP)) {
      offer(entries.get(event.entry()));
    }
  }

  /** Asks for the report on a benefit, and gives the winner time for it. */
  public void askReport(BenefitId id) {
    rows.find(id)
        .filter(benefit -> benefit.state().isUnderWay())
        .ifPresent(
            benefit ->
                rows.setDue(
                    id,
                    EntryDeadlines.inDays(
                        editions.get(benefit.edition()), clock.instant(), DAYS_TO_REPORT)));
  }

  /** When the report is asked for although the office has not said that all is done. */
  @Transactional(readOnly = true)
  public Instant reportWantedAt(EditionId edition) {
    return editions
        .get(edition)
        .date(EditionDate.FOLLOW_UP_ENDS)
        .at()
        .minus(Duration.ofDays(DAYS_TO_REPORT));
  }

  /** What can still come to something; one statement. */
  @Transactional(readOnly = true)
  public List<Benefit> listOpen(EditionId edition) {
    return rows.listOpen(edition);
  }

  /** How many benefits can still come to something, and how many awards are not answered yet. */
  @Transactional(readOnly = true)
  public int countOpen(EditionId edition) {
    return rows.listOpen(edition).size()
        + entries.listByState(edition, Set.of(EntryState.AWARD_OFFERED)).size();
  }

  private void offer(Entry entry) {
    Edition edition = editions.get(entry.edition());
    for (BenefitOffer offer : edition.winners().with(Objects.requireNonNull(entry.awardSlot()))) {
      if (!rows.exists(entry.id(), offer.key())) {
        Benefit benefit = Benefit.offered(edition, entry.id(), offer, clock.instant());
        rows.insert(benefit);
        events.publishEvent(new BenefitOffered(benefit, DomainEvent.SYSTEM));
      }
    }
  }
}
