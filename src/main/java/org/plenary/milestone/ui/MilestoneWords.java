package org.plenary.milestone.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.Slip;
import org.plenary.milestone.Window;
import org.plenary.milestone.WindowWords;
import org.plenary.ui.Messages;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** States, slips and days of milestones in the reader's words. */
final class MilestoneWords {

  private final WindowWords days;

  MilestoneWords(Messages messages) {
    days = WindowWords.brief(messages, UI.getCurrent().getLocale());
  }

  static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }

  static Status status(MilestoneState state) {
    return new Status(shape(state), icon(state), word(state));
  }

  /** The date contradicts the plan, and a person has to say what is meant. */
  /** Quiet: nothing waits for it. */
  static Status count() {
    return new Status(Shape.OPEN, "circle-help", text("milestone.count.badge"));
  }

  static Status doubt() {
    return new Status(Shape.YOURS, "calendar-clock", text("milestone.doubt.badge"));
  }

  /** It would begin so many days before what it needs is met. */
  static Status early(long days) {
    return new Status(Shape.BAD, "split", text("milestone.early.badge", days));
  }

  static String word(MilestoneState state) {
    return text("milestone.state." + state.key());
  }

  String of(Window window) {
    return days.of(window);
  }

  String day(LocalDate day) {
    return days.day(day);
  }

  /** "+27 days", "70 days overdue"; nothing where it is as first planned. */
  static String slip(Slip slip) {
    if (slip.daysOver() > 0) {
      return text("milestone.slip.over", slip.daysOver());
    }
    if (slip.days() == 0) {
      return "";
    }
    return text(
        slip.days() > 0 ? "milestone.slip.later" : "milestone.slip.earlier", Math.abs(slip.days()));
  }

  /** "was 13 Dec 2023", "now 2 May – 7 Jun 2024", "not met"; nothing where the plan still holds. */
  String outcome(Milestone milestone, MilestoneState state) {
    if (milestone.isMet()) {
      return of(milestone.actual());
    }
    if (state == MilestoneState.OVERDUE && !milestone.wasMoved()) {
      return text("milestone.outcome.not-met");
    }
    return of(milestone.forecast());
  }

  private static Shape shape(MilestoneState state) {
    return switch (state) {
      case AHEAD -> Shape.OPEN;
      case RUNNING, DUE -> Shape.MOVING;
      case MET, MET_LATE -> Shape.GOOD;
      case OVERDUE -> Shape.BAD;
      case DROPPED -> Shape.ENDED;
    };
  }

  private static String icon(MilestoneState state) {
    return switch (state) {
      case AHEAD -> "circle";
      case RUNNING -> "half";
      case DUE -> "clock";
      case MET, MET_LATE -> "check";
      case OVERDUE -> "triangle-alert";
      case DROPPED -> "minus";
    };
  }
}
