package org.plenary.desk.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import org.plenary.entry.CallClosing;
import org.plenary.entry.EntryFigures;
import org.plenary.identity.Person;
import org.plenary.jury.JuryProgress;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.programme.Edition;
import org.plenary.ui.Dates;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;

/** Gathers the figures of an edition and makes the parts of its overview from them. */
@org.springframework.stereotype.Component
class OverviewParts {

  private final EntryFigures entries;
  private final JuryProgress jury;
  private final CallClosing closing;
  private final Inbox inbox;
  private final Dates dates;
  private final Clock clock;

  OverviewParts(
      EntryFigures entries,
      JuryProgress jury,
      CallClosing closing,
      Inbox inbox,
      Dates dates,
      Clock clock) {
    this.entries = entries;
    this.jury = jury;
    this.closing = closing;
    this.inbox = inbox;
    this.dates = dates;
    this.clock = clock;
  }

  Component road(Edition edition, Person reader) {
    return new EditionRoad(edition, datesOf(reader), clock.instant());
  }

  Component closing(Edition edition, Person reader) {
    return new ClosingStrip(() -> closing.find(edition), datesOf(reader));
  }

  /** What waits for the reader in this edition; their inbox has the rest. */
  List<WorkItem> waiting(Edition edition, Person reader) {
    return inbox.list(reader).stream()
        .filter(item -> item.edition().equals(edition.code()))
        .toList();
  }

  NextStep nextStep(WorkItem item, Person reader) {
    return new WaitingWork(datesOf(reader), clock.instant()).nextStep(item);
  }

  Component waitingList(List<WorkItem> items, Person reader) {
    return new WaitingWork(datesOf(reader), clock.instant()).list(items);
  }

  Component funnel(Edition edition, Person reader) {
    return new EditionFunnel(
        edition,
        entries.countSubmitted(edition.id()),
        entries.reach(edition.id()),
        entries.counts(edition.id()),
        entries.countFinalists(edition.id()),
        jury.figures(reader, edition.id()),
        datesOf(reader));
  }

  Component jurors(Edition edition, Person reader) {
    return new SlowJurors(jury.figures(reader, edition.id()), jury.list(reader, edition.id()));
  }

  Component regions(Edition edition) {
    return new RegionBars(entries.countsByRegion(edition.id()));
  }

  private ReaderDates datesOf(Person reader) {
    return dates.in(reader.locale(), reader.zone());
  }
}
