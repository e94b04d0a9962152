package org.plenary.desk.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionState;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Component;

/** In a word or two, what an edition is at, going by its dates. */
@Component
class EditionPhases {

  private final Messages messages;
  private final Clock clock;

  EditionPhases(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  String of(Edition edition, Locale locale) {
    return messages.get(locale, "desk.phase." + key(edition));
  }

  private String key(Edition edition) {
    if (edition.state() != EditionState.PUBLISHED) {
      return edition.state().name().toLowerCase(Locale.ROOT);
    }
    Instant now = clock.instant();
    String key = "announced";
    for (EditionDate date : EditionDate.values()) {
      if (edition.findDate(date).filter(at -> !at.at().isAfter(now)).isPresent()) {
        key = date.key();
      }
    }
    return key;
  }
}
