package org.plenary.verdict;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;

/**
 * Who would go on to the final evaluation.
 *
 * @param places how many were to go on in each category
 * @param finalists the best of each category
 * @param tiedAtCut those who share the last place with another; all of them are in
 */
public record FinalistProposal(
    EditionId edition,
    Map<String, Integer> places,
    Set<EntryId> finalists,
    Set<EntryId> tiedAtCut) {

  public FinalistProposal {
    finalists = Collections.unmodifiableSet(new LinkedHashSet<>(finalists));
    tiedAtCut = Set.copyOf(tiedAtCut);
  }
}
