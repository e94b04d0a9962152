package org.plenary.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.shared.NotFound;
import org.plenary.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of entries that go to the jury. */
@Service
@Transactional
public class EligibleLists {

  private static final Set<EntryState> AFTER_SCREENING =
      EnumSet.of(
          EntryState.IN_EVALUATION,
          EntryState.FINALIST,
          EntryState.NOT_A_FINALIST,
          EntryState.RESERVE,
          EntryState.AWARD_OFFERED,
          EntryState.AWARDED,
          EntryState.NO_AWARD,
          EntryState.DECLINED);

  private final EntryFigures figures;
  private final EditionStages stages;
  private final ApplicationEventPublisher events;

  EligibleLists(EntryFigures figures, EditionStages stages, ApplicationEventPublisher events) {
    this.figures = figures;
    this.stages = stages;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public EligibleList get(Person by, EditionId edition) {
    if (!by.mayReadEverything()) {
      throw new NotFound("edition", edition.value());
    }
    return list(edition);
  }

  /**
   * Fixes the list. Refuses while the call is open or an entry waits for a decision; one that waits
   * for its applicant's correction stays outside, and may still be decided before the entries are
   * given out.
   */
  public void approve(Person by, EditionId edition) {
    EligibleList list = requireApprovable(by, edition);
    events.publishEvent(
        new EligibleListApproved(
            edition, list.count(), list.notEligible(), list.corrections(), by.id().value()));
  }

  /**
   * Whether nothing waits for a screener's word; a correction that was asked for does not count.
   */
  @Transactional(readOnly = true)
  public boolean isScreeningOver(EditionId edition) {
    return list(edition).unscreened() == 0;
  }

  /** Refuses what {@link #approve} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  EligibleList requireApprovable(Person by, EditionId edition) {
    NotAllowed.unlessStaff(by);
    EligibleList list = list(edition);
    if (!list.isCallClosed()) {
      throw new CallStillOpen();
    }
    if (!list.mayBeApproved()) {
      throw new StillScreening(list.unscreened());
    }
    return list;
  }

  private EligibleList list(EditionId edition) {
    Map<EntryState, Integer> counts = figures.counts(edition);
    Set<EditionStage> reached = stages.list(edition).keySet();
    return new EligibleList(
        counts.get(EntryState.ELIGIBLE),
        AFTER_SCREENING.stream().mapToInt(counts::get).sum(),
        counts.get(EntryState.NOT_ELIGIBLE),
        counts.get(EntryState.SENT) + counts.get(EntryState.IN_SCREENING),
        counts.get(EntryState.CORRECTION_ASKED),
        reached.contains(EditionStage.CALL_CLOSED),
        reached.contains(EditionStage.CONFLICTS_WANTED));
  }

  /** More entries may come. */
  public static class CallStillOpen extends Refusal {

    CallStillOpen() {
      super("entry.refused.call-still-open");
    }
  }

  /** Some entries are not decided yet. */
  public static class StillScreening extends Refusal {

    StillScreening(int unscreened) {
      super("entry.refused.still-screening", unscreened);
    }
  }
}
