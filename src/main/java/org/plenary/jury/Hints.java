package org.plenary.jury;

import java.util.List;
import java.util.Set;

/**
 * What ties a juror to an entry.
 *
 * @param words which of the juror's ties, and which nominator, it was noticed by
 */
record Hints(Set<ConflictKind> kinds, List<String> words) {}
