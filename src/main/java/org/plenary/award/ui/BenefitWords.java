package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import org.plenary.award.Benefit;
import org.plenary.award.BenefitState;
import org.plenary.shared.Deadline;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** The words and pictures of benefits. */
final class BenefitWords {

  private BenefitWords() {}

  /** Its name as a title: it is written to stand inside a sentence. */
  static String title(Benefit benefit) {
    String name = benefit.name();
    return name.isEmpty() ? name : name.substring(0, 1).toUpperCase() + name.substring(1);
  }

  /** To the office. */
  static Status status(Benefit benefit) {
    Shape shape =
        switch (benefit.state()) {
          case OFFERED, DELIVERED -> Shape.MOVING;
          case ACCEPTED, SCOPED, AGREED, RUNNING ->
              benefit.waitsForReport() ? Shape.MOVING : Shape.YOURS;
          case DONE -> Shape.GOOD;
          case DROPPED, DECLINED -> Shape.ENDED;
        };
    return new Status(shape, stateIcon(benefit), state(benefit.state()));
  }

  /** To the winner. */
  static Status told(Benefit benefit) {
    if (benefit.waitsForAnswer()) {
      return new Status(Shape.YOURS, "hand", text("award.benefit.answer-wanted"));
    }
    if (benefit.waitsForReport()) {
      return new Status(Shape.YOURS, "file-pen", text("award.benefit.report-wanted"));
    }
    Shape shape =
        benefit.state() == BenefitState.DONE
            ? Shape.GOOD
            : benefit.state().isSettled() ? Shape.ENDED : Shape.MOVING;
    return new Status(shape, stateIcon(benefit), state(benefit.state()));
  }

  static String state(BenefitState state) {
    return text("award.benefit.state." + state.key());
  }

  /** Until when something is owed, or since when it is late. */
  static String by(Deadline due, ReaderDates dates) {
    return text(
        dates.isPast(due.at()) ? "entry.step.was-due" : "award.benefit.by", dates.deadline(due));
  }

  /** Who has to do what next; nothing once it is settled. */
  static String next(Benefit benefit) {
    if (benefit.state().isSettled()) {
      return "";
    }
    if (benefit.waitsForReport()) {
      return text("award.benefit.next.report");
    }
    return benefit.waitsForAnswer()
        ? text("award.benefit.next.answer")
        : text("award.benefit.next." + benefit.state().next(benefit.kind()).key());
  }

  private static String stateIcon(Benefit benefit) {
    return switch (benefit.state()) {
      case OFFERED -> "hourglass";
      case ACCEPTED, DONE -> "check";
      case SCOPED -> "list-checks";
      case AGREED -> "signature";
      case RUNNING -> "half";
      case DELIVERED -> "file-pen";
      case DROPPED, DECLINED -> "minus";
    };
  }
}
