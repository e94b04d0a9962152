package org.plenary.jury;

import static org.plenary.entry.EntryState.CORRECTION_ASKED;
import static org.plenary.entry.EntryState.DRAFT;
import static org.plenary.entry.EntryState.ELIGIBLE;
import static org.plenary.entry.EntryState.IN_EVALUATION;
import static org.plenary.entry.EntryState.IN_SCREENING;
import static org.plenary.entry.EntryState.NOT_ELIGIBLE;
import static org.plenary.entry.EntryState.SENT;
import static org.plenary.entry.EntryState.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.plenary.entry.EntryState;

/** The states an entry can be in while the jury has to do with it, by what it may do then. */
final class PoolStates {

  /** Still in the running, or was until the jury spoke: a conflict with it may be declared. */
  static final Set<EntryState> RUNNING = allBut(DRAFT, NOT_ELIGIBLE, WITHDRAWN);

  /** The jury has or had a word on it. */
  static final Set<EntryState> JUDGED =
      allBut(DRAFT, NOT_ELIGIBLE, WITHDRAWN, SENT, IN_SCREENING, CORRECTION_ASKED);

  static final Set<EntryState> ASSIGNABLE = Set.of(ELIGIBLE, IN_EVALUATION);

  private PoolStates() {}

  private static Set<EntryState> allBut(EntryState... out) {
    Set<EntryState> states = EnumSet.allOf(EntryState.class);
    Set.of(out).forEach(states::remove);
    return Collections.unmodifiableSet(states);
  }
}
