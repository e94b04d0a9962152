package org.plenary.milestone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.Window;

/** One milestone on the line of time: planned first, forecast, actual, and the days it is over. */
class Lane extends Div {

  /** In percent of the line; what is narrower is drawn as a point, to be seen at all. */
  private static final double NARROW = 1.2;

  private final TimeScale scale;

  /** Nothing but today, for rows between those of milestones. */
  Lane(LocalDate today, TimeScale scale) {
    this.scale = scale;
    addClassName("lane");
    getElement().setAttribute("aria-hidden", "true");
    if (scale.shows(today)) {
      mark("today", scale.middleOf(today));
    }
  }

  Lane(Milestone milestone, LocalDate today, TimeScale scale) {
    this(today, scale);
    bar("plan", milestone.first());
    if (milestone.isMet()) {
      actual(milestone.actual());
    } else if (milestone.isOpen()) {
      open(milestone, today);
    }
  }

  private void actual(Window actual) {
    if (isNarrow(actual)) {
      diamond("actual", actual.through());
    } else {
      bar("actual", actual);
    }
  }

  private void open(Milestone milestone, LocalDate today) {
    Window forecast = milestone.forecast();
    LocalDate began = milestone.startedOn() == null ? forecast.from() : milestone.startedOn();
    if (isNarrow(forecast) && milestone.wasMoved()) {
      diamond("forecast", forecast.through());
    } else if (!isNarrow(forecast) && (milestone.wasMoved() || isRunning(milestone, today))) {
      bar("forecast", forecast);
    }
    if (isRunning(milestone, today)) {
      LocalDate done = today.isAfter(forecast.through()) ? forecast.through() : today;
      if (!done.isBefore(began)) {
        bar("actual", Window.of(began, done));
      }
    }
    if (today.isAfter(forecast.through())) {
      bar("over", Window.of(forecast.through().plusDays(1), today));
    }
  }

  private boolean isNarrow(Window days) {
    return days.isOneDay() || scale.at(days.through()) - scale.at(days.from()) < NARROW;
  }

  private static boolean isRunning(Milestone milestone, LocalDate today) {
    return milestone.startedOn() != null
        || !milestone.forecast().isOneDay()
            && !today.isBefore(milestone.forecast().from())
            && !today.isAfter(milestone.forecast().through());
  }

  private void bar(String kind, Window days) {
    if (days.isOneDay() && kind.equals("plan")) {
      diamond("plan", days.from());
      return;
    }
    scale
        .clip(days)
        .ifPresent(
            shown -> {
              double begin = scale.at(shown.from());
              double end = scale.at(shown.through().plusDays(1));
              Span bar = mark(kind, begin);
              bar.getStyle().set("inline-size", percent(end - begin));
            });
  }

  private void diamond(String kind, LocalDate day) {
    if (scale.shows(day)) {
      mark("point", scale.middleOf(day)).addClassName(kind);
    }
  }

  private Span mark(String kind, double at) {
    Span mark = new Span();
    mark.addClassName(kind);
    mark.getStyle().set("inset-inline-start", percent(at));
    add(mark);
    return mark;
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f%%", share);
  }
}
