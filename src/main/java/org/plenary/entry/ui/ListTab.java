package org.plenary.entry.ui;

import java.util.Locale;
import java.util.Set;
import org.plenary.entry.EntryFilter;
import org.plenary.entry.EntryState;

/** The saved lists of the office. */
enum ListTab {
  ALL(EntryFilter.SENT),
  YOURS(EntryFilter.SENT.waiting()),
  IN_EVALUATION(of(EntryState.ELIGIBLE, EntryState.IN_EVALUATION)),
  CORRECTION_ASKED(of(EntryState.CORRECTION_ASKED)),
  FINALISTS(EntryFilter.SENT.finalists()),
  NOT_ELIGIBLE(of(EntryState.NOT_ELIGIBLE)),
  DRAFTS(of(EntryState.DRAFT)),
  KEPT(EntryFilter.SENT.kept());

  private final EntryFilter filter;

  ListTab(EntryFilter filter) {
    this.filter = filter;
  }

  /** The filter this list starts from. */
  EntryFilter filter() {
    return filter;
  }

  /** Only a list of all states can be narrowed by state. */
  boolean isOfAllStates() {
    return this == ALL || this == KEPT;
  }

  /** Only an edition that took a table in has anything here. */
  boolean isRare() {
    return this == KEPT;
  }

  private static EntryFilter of(EntryState... states) {
    return EntryFilter.SENT.in(Set.of(states));
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
