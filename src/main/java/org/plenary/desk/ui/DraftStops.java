package org.plenary.desk.ui;

import static org.plenary.desk.ui.GuidelineStops.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.guideline.Draft;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Stop;

/** The stops of a guideline's drafts, each with its round, and of the draft that has to follow. */
class DraftStops {

  private final GuidelineFacts facts;
  private final ReaderDates dates;

  private DraftStops(GuidelineFacts facts, ReaderDates dates) {
    this.facts = facts;
    this.dates = dates;
  }

  static List<Stop> of(GuidelineFacts facts, ReaderDates dates) {
    DraftStops made = new DraftStops(facts, dates);
    List<Stop> stops = new ArrayList<>(facts.textDrafts().stream().map(made::stop).toList());
    made.ahead().ifPresent(stops::add);
    return stops;
  }

  private Stop stop(Draft draft) {
    String name = draft.isOutline() ? text("outline") : text("draft", draft.number());
    Instant frozenAt = draft.frozenAt();
    if (frozenAt == null) {
      return Stop.waiting(name, text("written"));
    }
    String frozen = text("frozen", dates.day(frozenAt));
    if (facts.newest().filter(draft::equals).isEmpty()) {
      return Stop.done(name, frozen);
    }
    return facts
        .roundOn(draft)
        .map(round -> stop(name, round))
        .orElseGet(() -> facts.isNewestDone() ? Stop.done(name, frozen) : Stop.now(name, frozen));
  }

  private Stop stop(String name, Round round) {
    return round.state() == RoundState.OPEN
        ? Stop.now(name, text("round", round.name(), GuidelineStops.day(round.closes(), dates)))
        : Stop.waiting(name, text("answered"));
  }

  /** An outline is never cleared: a draft follows, as one does a text that was sent back. */
  private Optional<Stop> ahead() {
    if (facts.newest().isEmpty()) {
      return Optional.of(Stop.ahead(text("outline"), ""));
    }
    Draft newest = facts.newest().get();
    String next = text("draft", newest.number() + 1);
    if (facts.isSentBack()) {
      return Optional.of(Stop.waiting(next, text("sent-back")));
    }
    if (!newest.isOutline()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.isDraftWanted() ? Stop.waiting(next, text("to-begin")) : Stop.ahead(next, ""));
  }
}
