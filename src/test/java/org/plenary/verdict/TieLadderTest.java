package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryFixture.CRITERIA;
import static org.plenary.jury.JuryFixture.entry;
import static org.plenary.jury.JuryFixture.inCategory;
import static org.plenary.jury.JuryFixture.juror;
import static org.plenary.jury.JuryFixture.level;
import static org.plenary.jury.JuryFixture.rulesWithLadder;
import static org.plenary.jury.JuryFixture.scorecard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.jury.JudgedScorecard;
import org.plenary.programme.TieRung;

class TieLadderTest {

  /** Both come to 70: the first is better in value, the second in the problem. */
  private static final List<JudgedScorecard> TIED =
      List.of(
          scorecard(entry(1), juror(1), "6", "7", "7", "7", "7", "8"),
          scorecard(entry(1), juror(2), "6", "7", "7", "7", "7", "8"),
          scorecard(entry(1), juror(3), "6", "7", "7", "7", "7", "8"),
          scorecard(entry(2), juror(4), "8", "7", "7", "7", "7", "6"),
          scorecard(entry(2), juror(5), "8", "7", "7", "7", "7", "6"),
          scorecard(entry(2), juror(6), "8", "7", "7", "7", "7", "6"));

  /** Both come to 70, criterion by criterion. */
  private static final List<JudgedScorecard> EQUAL =
      List.of(
          level(entry(1), juror(1), "7"),
          level(entry(1), juror(2), "7"),
          level(entry(1), juror(3), "7"),
          level(entry(2), juror(4), "7"),
          level(entry(2), juror(5), "7"),
          level(entry(2), juror(6), "7"));

  @Test
  void prefersTheHigherScoreInTheDecidingCriterion() {
    Ranking ranking = rank(TIED, List.of(), TieRung.DECIDING_CRITERION);

    assertThat(order(ranking)).containsExactly(entry(1), entry(2));
    TieRecord tie = ranking.ties().get(0);
    assertThat(tie.steps()).hasSize(1);
    assertThat(tie.steps().get(0).key()).isEqualTo("value");
    assertThat(tie.steps().get(0).values())
        .containsEntry(entry(1), "8")
        .containsEntry(entry(2), "6");
    assertThat(tie.isSettled()).isTrue();
  }

  @Test
  void thenClimbsTheCriteriaInTheirOrder() {
    Ranking ranking = rank(TIED, List.of(), TieRung.CRITERIA_IN_ORDER);

    assertThat(order(ranking)).containsExactly(entry(2), entry(1));
    assertThat(ranking.ties().get(0).steps().get(0).key()).isEqualTo("problem");
  }

  @Test
  void countsFirstPlacesWhereCriteriaDoNotPart() {
    List<JudgedScorecard> scorecards = new ArrayList<>(EQUAL);
    // Jurors 4 and 5 liked entry 3 better, so entry 2 is first with one juror only.
    scorecards.add(level(entry(3), juror(4), "8"));
    scorecards.add(level(entry(3), juror(5), "8"));

    Ranking ranking =
        rank(scorecards, List.of(), TieRung.DECIDING_CRITERION, TieRung.MORE_FIRST_PLACES);

    assertThat(order(ranking).subList(0, 2)).containsExactly(entry(1), entry(2));
    assertThat(ranking.ties().get(0).steps())
        .extracting(TieRecord.Step::parted)
        .containsExactly(false, true);
  }

  @Test
  void waitsForThePanelAndKeepsBothOnOnePlace() {
    Ranking ranking =
        rank(EQUAL, List.of(), TieRung.PANEL_VOTE, TieRung.CHAIR, TieRung.SHARED_AWARD);

    assertThat(ranking.openTies()).hasSize(1);
    assertThat(places(ranking)).containsExactly(1, 1);
  }

  @Test
  void followsThePanelsVote() {
    TieDecision vote = said(TieRung.PANEL_VOTE, 3, 9);

    Ranking ranking = rank(EQUAL, List.of(vote), TieRung.PANEL_VOTE);

    assertThat(order(ranking)).containsExactly(entry(2), entry(1));
    assertThat(ranking.openTies()).isEmpty();
  }

  @Test
  void asksTheChairWhereThePanelIsDivided() {
    TieDecision vote = said(TieRung.PANEL_VOTE, 6, 6);

    Ranking open = rank(EQUAL, List.of(vote), TieRung.PANEL_VOTE, TieRung.CHAIR);
    Ranking decided =
        rank(EQUAL, List.of(vote, said(TieRung.CHAIR, 1, 2)), TieRung.PANEL_VOTE, TieRung.CHAIR);

    assertThat(open.openTies()).hasSize(1);
    assertThat(order(decided)).containsExactly(entry(2), entry(1));
  }

  @Test
  void sharesThePlaceAtTheEndOfTheLadder() {
    Ranking ranking = rank(EQUAL, List.of(), TieRung.CRITERIA_IN_ORDER, TieRung.SHARED_AWARD);

    assertThat(ranking.openTies()).isEmpty();
    assertThat(places(ranking)).containsExactly(1, 1);
  }

  @Test
  void takesTheLaterWordWhereAVoteWasRepeated() {
    TieDecision first = said(TieRung.PANEL_VOTE, 9, 3);
    TieDecision again =
        new TieDecision(
            TieRung.PANEL_VOTE,
            Map.of(entry(1), 4, entry(2), 8),
            "recount",
            Instant.ofEpochSecond(60));

    assertThat(order(rank(EQUAL, List.of(first, again), TieRung.PANEL_VOTE)))
        .containsExactly(entry(2), entry(1));
  }

  @Test
  void waitsAgainWhereOneTiesOfWhomNobodySaidAnything() {
    List<JudgedScorecard> three = new ArrayList<>(EQUAL);
    List.of(7, 8, 9).forEach(seat -> three.add(level(entry(3), juror(seat), "7")));
    TieDecision vote = said(TieRung.PANEL_VOTE, 3, 9);

    Ranking ranking = rank(three, List.of(vote), TieRung.PANEL_VOTE, TieRung.SHARED_AWARD);

    assertThat(ranking.openTies()).hasSize(1);
    assertThat(places(ranking)).containsExactly(1, 1, 1);
  }

  @Test
  void comparesNoVotesOfTwoBallots() {
    List<JudgedScorecard> three = new ArrayList<>(EQUAL);
    List.of(7, 8, 9).forEach(seat -> three.add(level(entry(3), juror(seat), "6")));
    TieDecision one = ballot(entry(1), entry(3));
    TieDecision other = ballot(entry(3), entry(2));

    Ranking ranking = rank(three, List.of(one, other), TieRung.PANEL_VOTE);

    assertThat(ranking.openTies()).as("each was voted on, never against the other").hasSize(1);
  }

  private static TieDecision ballot(EntryId more, EntryId less) {
    return new TieDecision(TieRung.PANEL_VOTE, Map.of(more, 9, less, 3), "x", Instant.EPOCH);
  }

  private static TieDecision said(TieRung rung, int forFirst, int forSecond) {
    return new TieDecision(
        rung, Map.of(entry(1), forFirst, entry(2), forSecond), "in the meeting", Instant.EPOCH);
  }

  private static List<Integer> places(Ranking ranking) {
    return ranking.all().filter(EntryScore::isQuorate).map(EntryScore::place).toList();
  }

  private static List<EntryId> order(Ranking ranking) {
    return ranking
        .all()
        .filter(score -> !score.entry().equals(entry(3)))
        .map(EntryScore::entry)
        .toList();
  }

  private static Ranking rank(
      List<JudgedScorecard> scorecards, List<TieDecision> decisions, TieRung... ladder) {
    return new RankingRule(CRITERIA, rulesWithLadder(ladder), decisions)
        .rank(inCategory("tech", entry(1), entry(2), entry(3)), scorecards);
  }
}
