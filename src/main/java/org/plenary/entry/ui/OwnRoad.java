package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.entry.Passage;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Stop;

/** The six stops of an entry's road, as its applicant knows it. */
final class OwnRoad {

  /** The stops in order, each with the states that stand at it. */
  private enum Station {
    DRAFT("draft", EditionDate.CALL_OPENS, EntryState.DRAFT),
    SENT("sent", EditionDate.CALL_CLOSES, EntryState.SENT),
    SCREENING(
        "screening",
        EditionDate.SCREENING_ENDS,
        EntryState.IN_SCREENING,
        EntryState.CORRECTION_ASKED,
        EntryState.NOT_ELIGIBLE),
    EVALUATION(
        "evaluation",
        EditionDate.FIRST_EVALUATION_CLOSES,
        EntryState.ELIGIBLE,
        EntryState.IN_EVALUATION,
        EntryState.NOT_A_FINALIST),
    FINALISTS("finalists", EditionDate.FINALISTS_TOLD, EntryState.FINALIST),
    AWARD(
        "award",
        EditionDate.EMBARGO_LIFTS,
        EntryState.AWARD_OFFERED,
        EntryState.AWARDED,
        EntryState.NO_AWARD,
        EntryState.DECLINED);

    private final String key;
    private final EditionDate plan;
    private final List<EntryState> states;

    Station(String key, EditionDate plan, EntryState... states) {
      this.key = key;
      this.plan = plan;
      this.states = List.of(states);
    }

    static Optional<Station> of(EntryState state) {
      for (Station station : values()) {
        if (station.states.contains(state)) {
          return Optional.of(station);
        }
      }
      return Optional.empty();
    }
  }

  private final OwnEntry own;
  private final Edition edition;
  private final ReaderDates dates;
  private final Station here;

  OwnRoad(OwnEntry own, Edition edition, ReaderDates dates) {
    this.own = own;
    this.edition = edition;
    this.dates = dates;
    this.here = Station.of(own.entry().state()).orElseGet(this::lastKnown);
  }

  List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    for (Station station : Station.values()) {
      // A special mention leads to the award past the finalists.
      if (station != Station.FINALISTS || !own.entry().mentioned()) {
        stops.add(stop(station));
      }
    }
    return stops;
  }

  private Stop stop(Station station) {
    String label = text("entry.road." + station.key);
    boolean isOver = own.entry().state().isOver();
    if (station.compareTo(here) > 0) {
      return Stop.ahead(label, isOver ? "" : planned(station));
    }
    if (station != here || isOver) {
      return Stop.done(label, reached(station));
    }
    return own.waitsForOwner()
        ? Stop.waiting(label, waitingFor())
        : Stop.now(label, standing(station));
  }

  private String waitingFor() {
    return own.correction() == null
        ? text("entry.road.answer-wanted")
        : text("entry.road.corrections", own.correction().defects().size());
  }

  private String standing(Station station) {
    return station == Station.EVALUATION ? planned(station) : reached(station);
  }

  private String reached(Station station) {
    return station == Station.SENT ? sent() : latest(station);
  }

  /** A correction is sent after the close as well, and is no later arrival. */
  private String sent() {
    Instant close = edition.date(EditionDate.CALL_CLOSES).at();
    List<Instant> all =
        own.passages().stream()
            .filter(passage -> passage.state() == EntryState.SENT)
            .map(Passage::at)
            .sorted()
            .toList();
    return all.stream()
        .filter(at -> !at.isAfter(close))
        .reduce((earlier, later) -> later)
        .or(() -> all.stream().findFirst())
        .map(dates::day)
        .orElse("");
  }

  private String latest(Station station) {
    return station.states.stream()
        .flatMap(state -> own.findPassage(state).stream())
        .map(Passage::at)
        .max(Comparator.naturalOrder())
        .map(dates::day)
        .orElse("");
  }

  private String planned(Station station) {
    if (station == Station.EVALUATION) {
      return dates.shortSpan(day(EditionDate.FIRST_EVALUATION_OPENS), day(station.plan));
    }
    return text("entry.road.by", dates.day(day(station.plan)));
  }

  private LocalDate day(EditionDate date) {
    return edition.date(date).at().atZone(edition.zone()).toLocalDate();
  }

  /** Where a withdrawn entry stood. */
  private Station lastKnown() {
    return own.passages().stream()
        .flatMap(passage -> Station.of(passage.state()).stream())
        .max(Comparator.naturalOrder())
        .orElse(Station.DRAFT);
  }
}
