package org.plenary.entry.ui;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.plenary.entry.EntryFilter;
import org.plenary.entry.EntryState;

/** The saved lists of the office. */
enum ListTab {
  ALL(Set.of(), false),
  YOURS(Set.of(), true),
  IN_EVALUATION(EnumSet.of(EntryState.ELIGIBLE, EntryState.IN_EVALUATION), false),
  CORRECTION_ASKED(EnumSet.of(EntryState.CORRECTION_ASKED), false),
  FINALISTS(EntryState.FINALISTS, false),
  NOT_ELIGIBLE(EnumSet.of(EntryState.NOT_ELIGIBLE), false),
  DRAFTS(EnumSet.of(EntryState.DRAFT), false);

  private final Set<EntryState> states;
  private final boolean waits;

  ListTab(Set<EntryState> states, boolean waits) {
    this.states = states;
    this.waits = waits;
  }

  /** The filter this list starts from. */
  EntryFilter filter() {
    if (this == FINALISTS) {
      return EntryFilter.SENT.finalists();
    }
    EntryFilter filter = EntryFilter.SENT.in(states);
    return waits ? filter.waiting() : filter;
  }

  /** Only a list of all states can be narrowed by state. */
  boolean isOfAllStates() {
    return states.isEmpty() && !waits;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
