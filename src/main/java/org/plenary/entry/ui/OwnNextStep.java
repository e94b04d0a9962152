package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.CategoryMove;
import org.plenary.entry.Correction;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnDuty;
import org.plenary.entry.OwnEntry;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;

/** The most urgent of what an applicant owes. */
final class OwnNextStep {

  private static final int URGENT_DAYS = 3;

  private OwnNextStep() {}

  /**
   * Of several entries a correction or a question about the category comes first, then the award
   * and what follows from it, then the draft.
   */
  static Optional<NextStep> of(List<OwnEntry> all, Edition edition, ReaderDates dates) {
    return all.stream()
        .filter(own -> own.correction() != null || own.move() != null)
        .findFirst()
        .or(() -> all.stream().filter(OwnEntry::waitsForAward).findFirst())
        .or(() -> mostPressing(all))
        .flatMap(own -> of(own, edition, dates))
        .or(
            () ->
                all.stream()
                    .filter(own -> own.entry().state() == EntryState.DRAFT)
                    .findFirst()
                    .flatMap(own -> of(own, edition, dates)));
  }

  static Optional<NextStep> of(OwnEntry own, Edition edition, ReaderDates dates) {
    Correction correction = own.correction();
    String title = EntryScreen.title(own.entry());
    if (correction != null) {
      return Optional.of(
          step(
              "undo-2",
              text("entry.step.correct", correction.defects().size(), title),
              correction.due(),
              dates,
              new LinkButton(
                  text("entry.step.make-corrections"), EntryRoutes.correct(own.entry().id()))));
    }
    CategoryMove move = own.move();
    if (move != null) {
      return Optional.of(
          step(
              "split",
              text("entry.step.category", title, EntryScreen.category(edition, move.wanted())),
              move.due(),
              dates,
              new LinkButton(
                  text("entry.step.see-changes"), EntryRoutes.category(own.entry().id()))));
    }
    if (own.waitsForAward()) {
      return Optional.of(
          step(
              "award",
              text("entry.step.award", title),
              own.awardDue(),
              dates,
              new LinkButton(text("entry.step.answer"), EntryRoutes.award(own.entry().id()))));
    }
    if (own.findDuty().isPresent()) {
      return own.findDuty().map(duty -> step(duty, dates));
    }
    Deadline closes = edition.date(EditionDate.CALL_CLOSES);
    if (own.entry().state() == EntryState.DRAFT && dates.daysUntil(closes.at()) >= 0) {
      return Optional.of(
          step(
              "pen-line",
              text("entry.step.send", title),
              closes,
              dates,
              new LinkButton(text("entry.step.write"), EntryRoutes.edit(own.entry().id()))));
    }
    return Optional.empty();
  }

  private static Optional<OwnEntry> mostPressing(List<OwnEntry> all) {
    return all.stream()
        .filter(own -> own.findDuty().isPresent())
        .min(Comparator.comparingInt(own -> own.duties().get(0).rank()));
  }

  private static NextStep step(OwnDuty duty, ReaderDates dates) {
    return step(
        duty.icon(),
        text(duty.key(), duty.values().toArray()),
        duty.due(),
        dates,
        new LinkButton(text(duty.buttonKey()), duty.address()));
  }

  private static NextStep step(
      String icon, String title, @Nullable Deadline due, ReaderDates dates, LinkButton action) {
    if (due == null) {
      return new NextStep(icon, title, "", action.primary());
    }
    String left = dates.left(due.at());
    String when =
        dates.isPast(due.at())
            ? text("entry.step.was-due", dates.deadline(due))
            : left.isEmpty()
                ? text("entry.step.by", dates.deadline(due))
                : text("entry.step.by-left", dates.deadline(due), left);
    NextStep step = new NextStep(icon, title, when, action.primary());
    return dates.daysUntil(due.at()) <= URGENT_DAYS ? step.urgent() : step;
  }
}
