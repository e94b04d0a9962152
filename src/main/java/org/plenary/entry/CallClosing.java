package org.plenary.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of a call. Its drafts are ended a few at a time, so that one can see how far it is: from
 * the closing instant until a day after it is closed.
 */
@Service
public class CallClosing {

  /** Long enough for the next look at the screen, whoever looks. */
  private static final Duration TOLD = Duration.ofDays(1);

  /** Few, so that the count moves; not one by one, for each time costs a turn of the procedure. */
  static final int AT_A_TIME = 20;

  private final Editions editions;
  private final EditionStages stages;
  private final EntryFigures figures;
  private final EndedDraftRows ended;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CallClosing(
      Editions editions,
      EditionStages stages,
      EntryFigures figures,
      EndedDraftRows ended,
      ApplicationEventPublisher events,
      Clock clock) {
    this.editions = editions;
    this.stages = stages;
    this.figures = figures;
    this.ended = ended;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A call at its end.
   *
   * @param sent entries that were handed in and are fixed
   * @param drafts entries that were not, and can be no more
   * @param open drafts that are still to be ended
   * @param closedAt empty while drafts are still being ended
   */
  public record Figures(int sent, int drafts, int open, @Nullable Instant closedAt) {

    public int all() {
      return sent + drafts;
    }

    public int done() {
      return all() - open;
    }
  }

  /** Whether entries are taken; also of a call that was over, and was opened again. */
  public boolean isOpen(EditionId edition) {
    return !editions.get(edition).date(EditionDate.CALL_CLOSES).isMissedBy(clock.instant());
  }

  /**
   * Ends the next few drafts, each once; none if the call was opened again meanwhile.
   *
   * @return how many are left
   */
  @Transactional
  public int endSome(EditionId edition) {
    if (isOpen(edition)) {
      return 0;
    }
    List<EntryId> next = ended.listOpen(edition, AT_A_TIME);
    next.forEach(entry -> ended.insert(edition, entry, clock.instant()));
    events.publishEvent(new DraftsEnded(edition, next));
    return ended.countOpen(edition);
  }

  /** Three statements, and none before the closing instant is over. */
  public Optional<Figures> find(Edition edition) {
    Instant now = clock.instant();
    Optional<Deadline> closes = edition.findDate(EditionDate.CALL_CLOSES);
    if (closes.isEmpty() || !closes.get().isMissedBy(now)) {
      return Optional.empty();
    }
    Instant closedAt = stages.list(edition.id()).get(EditionStage.CALL_CLOSED);
    if (closedAt != null && now.isAfter(closedAt.plus(TOLD))) {
      return Optional.empty();
    }
    Map<EntryState, Integer> counts = figures.counts(edition.id());
    int drafts = counts.getOrDefault(EntryState.DRAFT, 0);
    int gone = counts.getOrDefault(EntryState.WITHDRAWN, 0);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int open = closedAt == null ? ended.countOpen(edition.id()) : 0;
    return Optional.of(new Figures(all - drafts - gone, drafts, open, closedAt));
  }
}
