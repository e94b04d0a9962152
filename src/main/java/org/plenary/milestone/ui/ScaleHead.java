package org.plenary.milestone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plenary.ui.Messages;

/** The years and months above the lanes, and the word for today. */
class ScaleHead extends Div {

  ScaleHead(TimeScale scale, LocalDate today, Messages messages) {
    Locale locale = messages.formatLocale(getLocale());
    addClassName("timescale");
    getElement().setAttribute("aria-hidden", "true");
    for (LocalDate year : scale.years()) {
      label("year", scale.at(year), String.valueOf(year.getYear()));
    }
    DateTimeFormatter month =
        DateTimeFormatter.ofPattern(messages.get(getLocale(), "milestone.timeline.month"), locale);
    for (LocalDate tick : scale.ticks()) {
      label("month", scale.at(tick), month.format(tick));
    }
    if (scale.shows(today)) {
      double at = scale.middleOf(today);
      Span word = label("todayword", at, getTranslation("milestone.timeline.today"));
      // Near the end of the line the word stands before it.
      word.setClassName("before", at > 90);
    }
  }

  private Span label(String kind, double at, String text) {
    Span label = new Span(text);
    label.addClassName(kind);
    label.getStyle().set("inset-inline-start", Lane.percent(at));
    add(label);
    return label;
  }
}
