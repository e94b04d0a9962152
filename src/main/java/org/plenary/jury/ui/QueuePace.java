package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.ui.MeterBar;
import org.plenary.ui.ReaderDates;

/** How much of a queue is done, and how many a day keep a juror on time. */
class QueuePace {

  private final ReaderDates reader;
  private final Clock clock;
  private final Instant closes;

  QueuePace(ReaderDates reader, Clock clock, Instant closes) {
    this.reader = reader;
    this.clock = clock;
    this.closes = closes;
  }

  Component bar(int sent, int started, int open, int conflicts) {
    MeterBar bar = new MeterBar(sent, started, sent + started + open);
    List<String> others = new ArrayList<>();
    others.add(text("jury.queue.count-started", started));
    others.add(text("jury.queue.count-to-do", open));
    if (conflicts > 0) {
      others.add(text("jury.queue.count-conflicts", conflicts));
    }
    String advice = advice(started + open);
    if (!advice.isEmpty()) {
      others.add(advice);
    }
    return bar.saying(text("jury.queue.count-sent", sent), others.toArray(String[]::new));
  }

  /** "8 days left. Three a day keeps you on time." */
  private String advice(int left) {
    long days = reader.daysUntil(closes);
    if (left == 0 || clock.instant().isAfter(closes) || days <= 0) {
      return "";
    }
    return text("jury.queue.advice", days, (left + days - 1) / days);
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
