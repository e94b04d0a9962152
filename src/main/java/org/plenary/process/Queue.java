package org.plenary.process;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of work a person does one after the other: the inbox shows one line for all of them. */
enum Queue {
  SCREENING("entry.screen-entry", "/screening", true),
  SCORECARDS("scorecard.score-entry", "/scorecards", true),
  REASSIGNMENT("scorecard.reassign-entry", "/assignment", true),
  NOMINATIONS("nomination.check-nomination", "/expert-groups", false),
  OBJECTIONS("objection.look-at-objection", "/objections", false),
  UNDELIVERABLE("notice.mend-notice", "/mail?state=undeliverable", false);

  private final String kind;
  private final String href;
  private final boolean isOfOneEdition;

  Queue(String kind, String href, boolean isOfOneEdition) {
    this.kind = kind;
    this.href = href;
    this.isOfOneEdition = isOfOneEdition;
  }

  /** Whether its screen shows the work of one edition only. */
  boolean isOfOneEdition() {
    return isOfOneEdition;
  }

  String href() {
    return href;
  }

  static Optional<Queue> of(String kind) {
    return Arrays.stream(values()).filter(queue -> queue.kind.equals(kind)).findFirst();
  }
}
