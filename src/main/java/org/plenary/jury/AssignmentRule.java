package org.plenary.jury;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.entry.EntryId;

/**
 * Gives every entry to as many jurors as it needs, never a barred pair, with loads as even as they
 * can be.
 *
 * <p>First each entry, the hardest to place first, takes its least loaded jurors; what that leaves
 * open is freed by moving others along a chain of swaps (augmenting paths of a flow). The limit per
 * juror starts at the even share and grows by one only when nothing fits any more, so no juror has
 * two entries more than another unless conflicts force it. The same input gives the same plan.
 */
final class AssignmentRule {

  private final List<EntryId> entries;
  private final List<JurorId> jurors;
  private final int[] demand;
  private final int[] load;
  private final BitSet[] allowed;
  private final BitSet[] given;
  private int limit;

  /**
   * @param demand how many more jurors each entry needs, in the order entries are to be served
   * @param loads what each juror has already
   * @param barred pairs that must not be made
   */
  AssignmentRule(Map<EntryId, Integer> demand, Map<JurorId, Integer> loads, BarredPairs barred) {
    entries = List.copyOf(demand.keySet());
    jurors = List.copyOf(loads.keySet());
    this.demand = demand.values().stream().mapToInt(Integer::intValue).toArray();
    load = loads.values().stream().mapToInt(Integer::intValue).toArray();
    allowed = new BitSet[entries.size()];
    given = new BitSet[entries.size()];
    for (int entry = 0; entry < entries.size(); entry++) {
      allowed[entry] = new BitSet(jurors.size());
      given[entry] = new BitSet(jurors.size());
      for (int juror = 0; juror < jurors.size(); juror++) {
        allowed[entry].set(juror, !barred.contains(jurors.get(juror), entries.get(entry)));
      }
    }
  }

  List<AssignmentPlan.PlannedAssignment> solve() {
    if (!jurors.isEmpty()) {
      limit = evenShare();
      placeGreedily();
      int highest = Arrays.stream(load).max().orElse(0) + entries.size();
      while (chainSwaps() > 0 && limit < highest) {
        limit++;
      }
    }
    return pairs();
  }

  Map<JurorId, Integer> loads() {
    Map<JurorId, Integer> loads = new LinkedHashMap<>();
    for (int juror = 0; juror < jurors.size(); juror++) {
      loads.put(jurors.get(juror), load[juror]);
    }
    return loads;
  }

  private int evenShare() {
    return (Arrays.stream(load).sum() + Arrays.stream(demand).sum()) / jurors.size();
  }

  private void placeGreedily() {
    IntStream.range(0, entries.size())
        .boxed()
        .sorted(Comparator.comparingInt(entry -> allowed[entry].cardinality()))
        .forEach(
            entry -> candidates(entry).limit(demand[entry]).forEach(juror -> give(entry, juror)));
  }

  private Stream<Integer> candidates(int entry) {
    return allowed[entry].stream()
        .filter(juror -> load[juror] < limit)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(juror -> load[juror])
                .thenComparingInt(juror -> shuffle(entry, juror)));
  }

  /** Mixes who judges together, in a way that comes out the same every time. */
  private int shuffle(int entry, int juror) {
    int hash =
        entries.get(entry).value().hashCode() * 0x9E3779B9 ^ jurors.get(juror).value().hashCode();
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }

  /** Serves what is still open under the present limit; answers how much stays open. */
  private int chainSwaps() {
    int open = 0;
    for (int entry = 0; entry < entries.size(); entry++) {
      while (given[entry].cardinality() < demand[entry] && findChain(entry)) {
        // each chain found fills one more place
      }
      open += demand[entry] - given[entry].cardinality();
    }
    return open;
  }

  /**
   * Looks, breadth-first, for a juror with room: from the entry to the jurors who may judge it,
   * from a full juror to the entries they could hand on, and so forth. Fills one place if it finds
   * one.
   */
  private boolean findChain(int start) {
    int[] reachedFrom = filled(jurors.size());
    int[] handedOnBy = filled(entries.size());
    var waiting = new ArrayDeque<Integer>(List.of(start));
    while (!waiting.isEmpty()) {
      int entry = waiting.poll();
      for (int juror : reachable(entry, reachedFrom)) {
        reachedFrom[juror] = entry;
        if (load[juror] < limit) {
          handAlong(start, juror, reachedFrom, handedOnBy);
          return true;
        }
        for (int held = 0; held < given.length; held++) {
          if (held != start && handedOnBy[held] < 0 && given[held].get(juror)) {
            handedOnBy[held] = juror;
            waiting.add(held);
          }
        }
      }
    }
    return false;
  }

  private int[] reachable(int entry, int[] reachedFrom) {
    return allowed[entry].stream()
        .filter(juror -> reachedFrom[juror] < 0 && !given[entry].get(juror))
        .toArray();
  }

  private void handAlong(int start, int free, int[] reachedFrom, int[] handedOnBy) {
    load[free]++;
    int juror = free;
    int entry = reachedFrom[juror];
    given[entry].set(juror);
    while (entry != start) {
      juror = handedOnBy[entry];
      given[entry].clear(juror);
      entry = reachedFrom[juror];
      given[entry].set(juror);
    }
  }

  private static int[] filled(int size) {
    int[] unset = new int[size];
    Arrays.fill(unset, -1);
    return unset;
  }

  private void give(int entry, int juror) {
    given[entry].set(juror);
    load[juror]++;
  }

  private List<AssignmentPlan.PlannedAssignment> pairs() {
    List<AssignmentPlan.PlannedAssignment> pairs = new ArrayList<>();
    for (int entry = 0; entry < given.length; entry++) {
      for (int juror : given[entry].stream().toArray()) {
        pairs.add(new AssignmentPlan.PlannedAssignment(jurors.get(juror), entries.get(entry)));
      }
    }
    return pairs;
  }
}
