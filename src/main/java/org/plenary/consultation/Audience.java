package org.plenary.consultation;

import java.util.Set;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;

/**
 * Whom a round asks.
 *
 * @param experts the expert group of the guideline
 * @param kinds bodies of these kinds
 * @param regions only those of these regions; all where empty
 * @param named further bodies, whatever their kind and region
 * @param isOpenToAll anybody, without an account
 */
public record Audience(
    boolean experts,
    Set<BodyKind> kinds,
    Set<String> regions,
    Set<BodyId> named,
    boolean isOpenToAll) {

  public Audience {
    kinds = Set.copyOf(kinds);
    regions = Set.copyOf(regions);
    named = Set.copyOf(named);
  }

  public boolean asks(Body body) {
    return named.contains(body.id())
        || kinds.contains(body.kind()) && (regions.isEmpty() || regions.contains(body.region()));
  }

  public boolean isNobody() {
    return !experts && kinds.isEmpty() && named.isEmpty() && !isOpenToAll;
  }
}
