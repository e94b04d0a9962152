package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.jury.ReasonWanted;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** What the panel or its chair may say about entries that tie. */
@JuryTest
class TieWordsTest {

  @Autowired private Rankings rankings;
  @Autowired private TieDecisionRows rows;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;

  private EntryId first;
  private EntryId second;

  @BeforeEach
  void theyTie() {
    List<EntryId> tied = world.entries(10).stream().map(entry -> entry.id()).toList();
    first = tied.get(0);
    second = tied.get(2);
    world.readyJurors(5);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
  }

  @Test
  void countsNoVotesBelowNone() {
    assertThatThrownBy(
            () -> rankings.recordPanelVote(HAN, world.id(), Map.of(first, -1, second, 2), "Split"))
        .isInstanceOf(TieRefused.class);

    assertNothingKept();
  }

  @Test
  void partsNobodyByAChairWhoNamesOneTwice() {
    assertThatThrownBy(
            () ->
                rankings.recordChairDecision(
                    HAN, world.id(), List.of(first, first, second), "Wider reach"))
        .isInstanceOf(TieRefused.class);

    assertNothingKept();
  }

  @Test
  void wantsAReasonForEitherWord() {
    assertThatThrownBy(
            () -> rankings.recordPanelVote(HAN, world.id(), Map.of(first, 1, second, 2), " "))
        .isInstanceOf(ReasonWanted.class);
    assertThatThrownBy(
            () -> rankings.recordChairDecision(HAN, world.id(), List.of(first, second), ""))
        .isInstanceOf(ReasonWanted.class);

    assertNothingKept();
  }

  private void assertNothingKept() {
    assertThat(rows.list(world.id())).isEmpty();
    assertThat(events.stream(TieDecided.class)).isEmpty();
  }
}
