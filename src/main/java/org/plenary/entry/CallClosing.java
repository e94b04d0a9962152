package org.plenary.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;

/** How far the closing of a call is: from its closing instant until a day after it is closed. */
@Service
public class CallClosing {

  /** Long enough for the next look at the screen, whoever looks. */
  private static final Duration TOLD = Duration.ofDays(1);

  private final EditionStages stages;
  private final EntryFigures figures;
  private final Clock clock;

  CallClosing(EditionStages stages, EntryFigures figures, Clock clock) {
    this.stages = stages;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * A call at its end.
   *
   * @param sent entries that were handed in and are fixed
   * @param drafts entries that were not, and can be no more
   * @param closedAt empty while drafts are still being ended
   */
  public record Figures(int sent, int drafts, @Nullable Instant closedAt) {

    public int all() {
      return sent + drafts;
    }
  }

  /** Two statements, and none before the closing instant is over. */
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
    return Optional.of(new Figures(all - drafts - gone, drafts, closedAt));
  }
}
