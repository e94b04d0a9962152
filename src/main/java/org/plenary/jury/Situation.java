package org.plenary.jury;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.Edition;
import org.plenary.programme.OwnCountryRule;
import org.plenary.shared.Countries;

/**
 * Where assignment stands: what each entry still needs, what each juror has, and which pairs are
 * barred.
 */
record Situation(
    Edition edition,
    List<Juror> jurors,
    Map<EntryId, Integer> demand,
    Map<JurorId, Integer> loads,
    Bars bars) {

  /** Why pairs are barred, kept apart so that a shortfall can be explained. */
  record Bars(
      BarredPairs conflicts,
      BarredPairs ownCountry,
      BarredPairs judged,
      BarredPairs unseen,
      BarredPairs all) {}

  static Situation of(
      Countries countries,
      Edition edition,
      List<Entry> entries,
      List<Juror> jurors,
      List<Conflict> conflicts,
      Map<JurorId, Set<EntryId>> own,
      Map<JurorId, Set<EntryId>> seen,
      List<Assignment> assignments) {
    Map<JurorId, Integer> loads = new LinkedHashMap<>();
    jurors.stream().filter(Juror::mayBeAssigned).forEach(juror -> loads.put(juror.id(), 0));
    Map<EntryId, Integer> demand = new LinkedHashMap<>();
    entries.forEach(entry -> demand.put(entry.id(), edition.rules().reviewsPerEntry()));
    for (Assignment assignment : assignments) {
      if (assignment.state().isStanding()) {
        loads.computeIfPresent(assignment.juror(), (juror, load) -> load + 1);
        demand.computeIfPresent(assignment.entry(), (entry, open) -> Math.max(0, open - 1));
      }
    }
    demand.values().removeIf(open -> open == 0);
    return new Situation(
        edition,
        jurors,
        demand,
        loads,
        bars(countries, edition, entries, jurors, conflicts, own, seen, assignments));
  }

  private static Bars bars(
      Countries countries,
      Edition edition,
      List<Entry> entries,
      List<Juror> jurors,
      List<Conflict> conflicts,
      Map<JurorId, Set<EntryId>> own,
      Map<JurorId, Set<EntryId>> seen,
      List<Assignment> assignments) {
    Bars bars =
        new Bars(
            new BarredPairs(),
            new BarredPairs(),
            new BarredPairs(),
            new BarredPairs(),
            new BarredPairs());
    conflicts.forEach(conflict -> bar(bars, bars.conflicts(), conflict.juror(), conflict.entry()));
    // An entry of one's own is a conflict, declared or not.
    own.forEach((juror, ids) -> ids.forEach(id -> bar(bars, bars.conflicts(), juror, id)));
    // Even a scorecard given back or taken away: nobody is asked for the same entry twice.
    assignments.forEach(made -> bar(bars, bars.judged(), made.juror(), made.entry()));
    // They never had the chance to say that they should not judge it.
    for (Juror juror : jurors) {
      Set<EntryId> known = seen.getOrDefault(juror.id(), Set.of());
      entries.stream()
          .filter(entry -> !known.contains(entry.id()))
          .forEach(entry -> bar(bars, bars.unseen(), juror.id(), entry.id()));
    }
    if (edition.rules().ownCountry() == OwnCountryRule.EXCLUDE) {
      for (Juror juror : jurors) {
        entries.stream()
            .filter(entry -> countries.areSame(juror.country(), entry.country()))
            .forEach(entry -> bar(bars, bars.ownCountry(), juror.id(), entry.id()));
      }
    }
    return bars;
  }

  private static void bar(Bars bars, BarredPairs why, JurorId juror, EntryId entry) {
    why.bar(juror, entry);
    bars.all().bar(juror, entry);
  }

  List<JurorId> notReady() {
    return jurors.stream()
        .filter(juror -> juror.state().isSeated() && !juror.mayBeAssigned())
        .map(Juror::id)
        .toList();
  }

  List<AssignmentPlan.Shortfall> shortfalls(List<AssignmentPlan.PlannedAssignment> planned) {
    Map<EntryId, Long> placed =
        planned.stream()
            .collect(
                Collectors.groupingBy(
                    AssignmentPlan.PlannedAssignment::entry, Collectors.counting()));
    return demand.entrySet().stream()
        .filter(open -> placed.getOrDefault(open.getKey(), 0L) < open.getValue())
        .map(
            open ->
                shortfall(
                    open.getKey(),
                    open.getValue() - placed.getOrDefault(open.getKey(), 0L).intValue()))
        .toList();
  }

  private AssignmentPlan.Shortfall shortfall(EntryId entry, int missing) {
    return new AssignmentPlan.Shortfall(
        entry,
        missing,
        count(bars.conflicts(), entry),
        count(bars.ownCountry(), entry),
        count(bars.judged(), entry),
        count(bars.unseen(), entry));
  }

  private int count(BarredPairs barred, EntryId entry) {
    return (int) loads.keySet().stream().filter(juror -> barred.contains(juror, entry)).count();
  }
}
