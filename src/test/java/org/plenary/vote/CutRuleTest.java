package org.plenary.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.programme.CutTie;
import org.plenary.vote.CutLine.Standing;

/** Eighteen categories from which five go forward each: 90, of whom 18 win and 72 are champions. */
class CutRuleTest {

  private static final int CATEGORIES = 18;
  private static final int PLACES = 5;

  @Test
  void sendsNinetyForwardFromEighteenCategories() {
    int forward = 0;
    for (int category = 0; category < CATEGORIES; category++) {
      CategoryCut cut = cut(CutTie.ALL_PASS, CutChoice.NONE, 90, 70, 60, 50, 40, 39, 3, 0);
      assertThat(cut.waits()).isFalse();
      forward += cut.countForward();
    }

    assertThat(forward).isEqualTo(90);
    assertThat(forward - CATEGORIES).isEqualTo(72);
  }

  @Test
  void letsAllPassWhoAreTiedAtTheFifthPlace() {
    CategoryCut cut = cut(CutTie.ALL_PASS, CutChoice.NONE, 90, 70, 60, 50, 40, 40, 3);

    assertThat(standings(cut))
        .containsExactly(
            Standing.FORWARD,
            Standing.FORWARD,
            Standing.FORWARD,
            Standing.FORWARD,
            Standing.FORWARD_BY_TIE,
            Standing.FORWARD_BY_TIE,
            Standing.BEHIND);
    assertThat(cut.countForward()).isEqualTo(6);
  }

  @Test
  void leavesATieAtTheFifthPlaceToTheOffice() {
    CategoryCut open = cut(CutTie.OFFICE_DECIDES, CutChoice.NONE, 90, 70, 60, 50, 40, 40, 3);
    assertThat(open.waits()).isTrue();
    assertThat(open.countForward()).isEqualTo(4);
    assertThat(open.placesLeft()).isEqualTo(1);

    CategoryCut settled = cut(CutTie.OFFICE_DECIDES, choice(6), 90, 70, 60, 50, 40, 40, 3);

    assertThat(settled.countForward()).isEqualTo(5);
    assertThat(standings(settled)).contains(Standing.CHOSEN, Standing.NOT_CHOSEN);
    assertThat(settled.reason()).isEqualTo("The office knows why");
  }

  @Test
  void forgetsAChoiceThatDoesNotFitTheTieAnyMore() {
    assertThat(cut(CutTie.OFFICE_DECIDES, choice(7), 90, 70, 60, 50, 40, 40, 3).waits()).isTrue();
    assertThat(cut(CutTie.OFFICE_DECIDES, choice(5, 6), 9, 7, 6, 5, 4, 4).waits()).isTrue();
    assertThat(cut(CutTie.OFFICE_DECIDES, choice(6), 9, 7, 6, 5, 4, 3).reason()).isEmpty();
  }

  @Test
  void isNoTieAboveTheCutAndNoneWhereAllHaveRoom() {
    assertThat(standings(cut(CutTie.OFFICE_DECIDES, CutChoice.NONE, 9, 9, 9, 5, 4, 3)))
        .containsExactly(
            Standing.FORWARD,
            Standing.FORWARD,
            Standing.FORWARD,
            Standing.FORWARD,
            Standing.FORWARD,
            Standing.BEHIND);
    assertThat(standings(cut(CutTie.OFFICE_DECIDES, CutChoice.NONE, 4, 4, 0)))
        .containsOnly(Standing.FORWARD);
  }

  private static CategoryCut cut(CutTie tie, CutChoice choice, int... votes) {
    List<Candidate> candidates = new ArrayList<>();
    Map<EntryId, Integer> counts = new HashMap<>();
    for (int count : votes) {
      EntryId entry = entry(candidates.size() + 1);
      candidates.add(0, new Candidate(entry, "tech", "Entry " + entry, "", ""));
      counts.put(entry, count);
    }
    return CutRule.cut("tech", candidates, counts, PLACES, tie, choice);
  }

  private static CutChoice choice(int... numbers) {
    Set<EntryId> chosen = new HashSet<>();
    for (int number : numbers) {
      chosen.add(entry(number));
    }
    return new CutChoice(chosen, "The office knows why");
  }

  private static List<Standing> standings(CategoryCut cut) {
    return cut.lines().stream().map(CutLine::standing).toList();
  }

  private static EntryId entry(int number) {
    return new EntryId("00000000-0000-0000-0000-%012d".formatted(number));
  }
}
