package org.plenary.entry.ui;

import org.plenary.entry.Submission;

/** What has arrived: an entry, the same once more, or the corrections the office asked for. */
final class SentWords {

  private SentWords() {}

  static String title(Submission sent) {
    return EntryScreen.text("entry.sent.title." + kind(sent));
  }

  static String hint(Submission sent) {
    return EntryScreen.text("entry.sent.hint." + kind(sent));
  }

  private static String kind(Submission sent) {
    if (sent.isCorrection()) {
      return "corrected";
    }
    return sent.version() > 1 ? "again" : "first";
  }
}
