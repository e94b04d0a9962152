package org.plenary.jury.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.QueueItem;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;

/** The entry a juror goes on with: the one touched last, or the first of those to do. */
class QueueNextStep {

  /** Under this many days left the strip turns amber. */
  private static final int URGENT = 3;

  private final ReaderDates reader;
  private final Clock clock;
  private final Edition edition;
  private final Deadline due;

  QueueNextStep(ReaderDates reader, Clock clock, Edition edition, Deadline due) {
    this.reader = reader;
    this.clock = clock;
    this.edition = edition;
    this.due = due;
  }

  Optional<NextStep> from(List<QueueItem> started, List<QueueItem> open) {
    Instant opens = edition.date(EditionDate.FIRST_EVALUATION_OPENS).at();
    if (clock.instant().isBefore(opens)) {
      return Optional.empty();
    }
    return started.stream()
        .max(Comparator.comparing(item -> Objects.requireNonNull(item.assignment().touchedAt())))
        .map(this::goOn)
        .or(() -> open.stream().findFirst().map(this::begin));
  }

  private NextStep goOn(QueueItem item) {
    UI at = UI.getCurrent();
    String touched = reader.moment(Objects.requireNonNull(item.assignment().touchedAt()));
    return step(
        item,
        "jury.queue.continue",
        at.getTranslation(
            "jury.queue.continue-text",
            item.scored(),
            edition.criteria().size(),
            touched,
            item.minutes()),
        "jury.queue.continue-button");
  }

  private NextStep begin(QueueItem item) {
    String text = UI.getCurrent().getTranslation("jury.queue.begin-text", item.minutes());
    return step(item, "jury.queue.begin", text, "jury.queue.begin-button");
  }

  private NextStep step(QueueItem item, String title, String text, String button) {
    UI at = UI.getCurrent();
    LinkButton open =
        new LinkButton(at.getTranslation(button), JuryRoutes.scorecard(item.assignment().id()));
    NextStep step =
        new NextStep("arrow-right", at.getTranslation(title, item.title()), text, open.primary());
    return reader.daysUntil(due.at()) < URGENT ? step.urgent() : step;
  }
}
