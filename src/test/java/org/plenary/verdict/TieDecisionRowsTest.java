package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryWorld.HAN;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.programme.TieRung;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JuryTest
class TieDecisionRowsTest {

  private static final EntryId LIFTS = new EntryId("lifts");
  private static final EntryId TRAMS = new EntryId("trams");
  private static final EntryId BUSES = new EntryId("buses");

  @Autowired private TieDecisionRows rows;
  @Autowired private JuryWorld world;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void twoBallots() {
    rows.insert(world.id(), ballot(Map.of(LIFTS, 4, TRAMS, 2), 0), HAN.id());
    rows.insert(world.id(), ballot(Map.of(TRAMS, 1, BUSES, 5), 60), HAN.id());
  }

  @Test
  void keepsWhatWasVotedAtOnceTogether() {
    assertThat(rows.list(world.id()))
        .extracting(TieDecision::votes)
        .containsExactly(Map.of(LIFTS, 4, TRAMS, 2), Map.of(TRAMS, 1, BUSES, 5));
  }

  @Test
  void tellsBallotsOfBeforeByTheirInstant() {
    jdbc.sql("update jury_tie_decision set ballot_id = null").update();

    keepsWhatWasVotedAtOnceTogether();
  }

  private static TieDecision ballot(Map<EntryId, Integer> votes, int seconds) {
    return new TieDecision(TieRung.PANEL_VOTE, votes, "Said", Instant.ofEpochSecond(seconds));
  }
}
