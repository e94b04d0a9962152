package org.plenary.process;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of work a person does one after the other: the inbox shows one line for all of them. */
enum Queue {
  SCREENING("entry.screen-entry", "/screening"),
  SCORECARDS("scorecard.score-entry", "/scorecards"),
  REASSIGNMENT("scorecard.reassign-entry", "/assignment"),
  NOMINATIONS("nomination.check-nomination", "/expert-groups"),
  UNDELIVERABLE("notice.mend-notice", "/mail?state=undeliverable");

  private final String kind;
  private final String href;

  Queue(String kind, String href) {
    this.kind = kind;
    this.href = href;
  }

  String href() {
    return href;
  }

  static Optional<Queue> of(String kind) {
    return Arrays.stream(values()).filter(queue -> queue.kind.equals(kind)).findFirst();
  }
}
