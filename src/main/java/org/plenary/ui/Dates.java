package org.plenary.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes dates and times the way one reader reads them. */
@Component
public class Dates {

  private final Messages messages;
  private final Clock clock;

  public Dates(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** Dates for somebody who reads this language in this zone. */
  public ReaderDates in(Locale locale, ZoneId zone) {
    return new ReaderDates(messages, clock, locale, zone);
  }
}
