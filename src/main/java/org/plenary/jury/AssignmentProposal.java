package org.plenary.jury;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.programme.OwnCountryRule;
import org.plenary.shared.Countries;
import org.springframework.stereotype.Component;

/** Gathers what the assignment rule needs to know of an edition, and checks a plan against it. */
@Component
class AssignmentProposal {

  private final AssignmentRows rows;
  private final JurorRows jurors;
  private final GoneJurors gone;
  private final ConflictRows conflicts;
  private final EntryPool entries;
  private final JurorEntries own;
  private final DeclaredRows declared;
  private final Editions editions;
  private final Countries countries;

  AssignmentProposal(
      AssignmentRows rows,
      JurorRows jurors,
      GoneJurors gone,
      ConflictRows conflicts,
      EntryPool entries,
      JurorEntries own,
      DeclaredRows declared,
      Editions editions,
      Countries countries) {
    this.rows = rows;
    this.jurors = jurors;
    this.gone = gone;
    this.conflicts = conflicts;
    this.entries = entries;
    this.own = own;
    this.declared = declared;
    this.editions = editions;
    this.countries = countries;
  }

  AssignmentPlan draw(EditionId edition) {
    Situation now = situation(edition);
    AssignmentRule rule = new AssignmentRule(now.demand(), now.loads(), now.bars().all());
    List<AssignmentPlan.PlannedAssignment> planned = rule.solve();
    return new AssignmentPlan(
        edition,
        now.edition().rules().reviewsPerEntry(),
        planned,
        rule.loads(),
        now.shortfalls(planned),
        now.notReady());
  }

  /** Whoever gives out entries of this edition next waits for whoever does so now. */
  void lock(EditionId edition) {
    jurors.lock(edition);
  }

  void requireStillRight(AssignmentPlan plan) {
    Situation now = situation(plan.edition());
    Map<EntryId, Integer> open = new HashMap<>(now.demand());
    for (AssignmentPlan.PlannedAssignment pair : plan.assignments()) {
      boolean isFree =
          now.loads().containsKey(pair.juror())
              && !now.bars().all().contains(pair.juror(), pair.entry())
              && open.merge(pair.entry(), -1, Integer::sum) >= 0;
      if (!isFree) {
        throw new PlanOutdated();
      }
    }
  }

  void requireMayTake(EditionId edition, Juror juror, EntryId entry) {
    if (candidates(edition, entry).stream().noneMatch(one -> one.id().equals(juror.id()))) {
      throw new JurorCannotTakeEntry();
    }
  }

  /** Refuses where as many jurors as the edition wants have this entry. */
  void requireOpenPlace(EditionId edition, EntryId entry) {
    if (!situation(edition).demand().containsKey(entry)) {
      throw new PlaceFilled();
    }
  }

  List<Juror> candidates(EditionId edition, EntryId entry) {
    if (!entries.map(edition).containsKey(entry)) {
      return List.of();
    }
    Situation now = situation(edition);
    return now.jurors().stream()
        .filter(juror -> now.loads().containsKey(juror.id()))
        .filter(juror -> !now.bars().all().contains(juror.id(), entry))
        .sorted(Comparator.comparing(juror -> now.loads().get(juror.id())))
        .toList();
  }

  /** Whose country nobody knows; nobody where the edition has no rule about it. */
  OwnCountryGaps gaps(EditionId edition) {
    return editions.get(edition).rules().ownCountry() == OwnCountryRule.NONE
        ? OwnCountryGaps.NONE
        : OwnCountryGaps.of(jurors.list(edition), entries.listAssignable(edition), countries);
  }

  private Situation situation(EditionId id) {
    return Situation.of(
        countries,
        editions.get(id),
        entries.listAssignable(id),
        gone.without(jurors.list(id)),
        conflicts.list(id),
        own.map(id),
        declared.map(id),
        rows.list(id));
  }
}
