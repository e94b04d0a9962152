package org.plenary.entry;

import java.util.Locale;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.ui.ReaderDates;

/** The words around the answers of a frozen copy, for one reader. */
record CopyWords(Messages messages, Locale locale, ReaderDates dates, Edition edition) {

  String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }

  String category(Submission sent) {
    return edition.findCategory(sent.category()).map(found -> found.name()).orElse(sent.category());
  }

  String day(NameGone gone) {
    return dates.longDay(gone.at().atZone(edition.zone()).toLocalDate());
  }

  /** In the organiser's zone and in the reader's. */
  String arrived(Submission sent) {
    return dates.deadline(DeadlineWording.worded(sent.at(), edition.zone()));
  }
}
