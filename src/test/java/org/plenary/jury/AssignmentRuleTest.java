package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryFixture.entry;
import static org.plenary.jury.JuryFixture.juror;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;

class AssignmentRuleTest {

  @Test
  void givesTheEditionOf2023OutAtThirtyNineOrFortyEach() {
    AssignmentRule rule = new AssignmentRule(entries(209, 3), jurors(16), aHandfulOfConflicts());

    assertThat(rule.solve()).hasSize(627);
    assertThat(rule.loads().values()).filteredOn(load -> load == 40).hasSize(3);
    assertThat(rule.loads().values()).filteredOn(load -> load == 39).hasSize(13);
  }

  @Test
  void neverMakesABarredPairAndGivesNoEntryTwiceToOneJuror() {
    BarredPairs barred = aHandfulOfConflicts();

    var planned = new AssignmentRule(entries(209, 3), jurors(16), barred).solve();

    assertThat(planned).doesNotHaveDuplicates();
    assertThat(planned).noneMatch(pair -> barred.contains(pair.juror(), pair.entry()));
    assertThat(perEntry(planned).values()).containsOnly(3L);
  }

  @Test
  void comesOutTheSameEveryTime() {
    var first = new AssignmentRule(entries(50, 3), jurors(7), aHandfulOfConflicts()).solve();
    var second = new AssignmentRule(entries(50, 3), jurors(7), aHandfulOfConflicts()).solve();

    assertThat(first).isEqualTo(second);
  }

  @Test
  void mixesWhoJudgesTogether() {
    var planned = new AssignmentRule(entries(209, 3), jurors(16), new BarredPairs()).solve();

    Map<EntryId, Set<JurorId>> panels = new HashMap<>();
    planned.forEach(
        pair -> panels.computeIfAbsent(pair.entry(), key -> new HashSet<>()).add(pair.juror()));
    assertThat(new HashSet<>(panels.values())).hasSizeGreaterThan(100);
  }

  @Test
  void swapsOthersAroundWhereAnEntryHasOnlyLoadedJurorsLeft() {
    // Entry 1 may only go to jurors 1 and 2; an even share must leave them room for it.
    BarredPairs barred = new BarredPairs();
    for (int number = 3; number <= 6; number++) {
      barred.bar(juror(number), entry(1));
    }

    AssignmentRule rule = new AssignmentRule(entries(3, 2), jurors(6), barred);

    assertThat(rule.solve()).hasSize(6);
    assertThat(rule.loads().values()).containsOnly(1);
  }

  @Test
  void differsByMoreThanOneOnlyWhereConflictsForceIt() {
    BarredPairs barred = new BarredPairs();
    for (int number = 1; number <= 10; number++) {
      barred.bar(juror(1), entry(number));
    }

    AssignmentRule rule = new AssignmentRule(entries(12, 2), jurors(4), barred);

    assertThat(rule.solve()).hasSize(24);
    assertThat(rule.loads().get(juror(1))).isEqualTo(2);
    assertThat(rule.loads().values()).filteredOn(load -> load > 2).allMatch(load -> load <= 8);
  }

  @Test
  void countsWhatJurorsHaveAlready() {
    Map<JurorId, Integer> loads = new LinkedHashMap<>(Map.of(juror(1), 10));
    loads.put(juror(2), 0);
    loads.put(juror(3), 0);

    AssignmentRule rule = new AssignmentRule(entries(8, 1), loads, new BarredPairs());
    rule.solve();

    assertThat(rule.loads()).containsEntry(juror(1), 10);
    assertThat(rule.loads()).containsEntry(juror(2), 4).containsEntry(juror(3), 4);
  }

  @Test
  void leavesAnEntryShortRatherThanBreakingAConflict() {
    BarredPairs barred = new BarredPairs().bar(juror(1), entry(1)).bar(juror(2), entry(1));

    var planned = new AssignmentRule(entries(4, 3), jurors(4), barred).solve();

    assertThat(perEntry(planned)).containsEntry(entry(1), 2L).containsEntry(entry(2), 3L);
  }

  @Test
  void staysEvenAndCompleteUnderManyRandomConflicts() {
    Random chance = new Random(2023);
    for (int round = 0; round < 20; round++) {
      BarredPairs barred = new BarredPairs();
      for (int pair = 0; pair < 150; pair++) {
        barred.bar(juror(1 + chance.nextInt(16)), entry(1 + chance.nextInt(209)));
      }
      AssignmentRule rule = new AssignmentRule(entries(209, 3), jurors(16), barred);

      assertThat(rule.solve()).hasSize(627);
      assertThat(rule.loads().values()).allMatch(load -> load == 39 || load == 40);
    }
  }

  private static BarredPairs aHandfulOfConflicts() {
    BarredPairs barred = new BarredPairs();
    for (int number = 1; number <= 14; number++) {
      barred.bar(juror(1 + number % 5), entry(number * 3));
    }
    return barred;
  }

  private static Map<EntryId, Long> perEntry(List<AssignmentPlan.PlannedAssignment> planned) {
    return planned.stream()
        .collect(
            Collectors.groupingBy(AssignmentPlan.PlannedAssignment::entry, Collectors.counting()));
  }

  private static Map<EntryId, Integer> entries(int count, int demand) {
    Map<EntryId, Integer> entries = new LinkedHashMap<>();
    IntStream.rangeClosed(1, count).forEach(number -> entries.put(entry(number), demand));
    return entries;
  }

  private static Map<JurorId, Integer> jurors(int count) {
    Map<JurorId, Integer> jurors = new LinkedHashMap<>();
    IntStream.rangeClosed(1, count).forEach(number -> jurors.put(juror(number), 0));
    return jurors;
  }
}
