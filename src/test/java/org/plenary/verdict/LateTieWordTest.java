package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.jury.FinalistsStand;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A word on a tie that comes in the moment in which the finalists are confirmed. */
@JuryTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LateTieWordTest {

  private static final int ENTRIES = 10;

  @Autowired private Rankings rankings;
  @Autowired private Finalists finalists;
  @Autowired private TieDecisionRows rows;
  @Autowired private JuryWorld world;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private Map<EntryId, Integer> votes;

  @BeforeEach
  void everythingIsScored() {
    for (String table :
        "ranked_entry ranking tie_decision score assignment conflict declared_entry juror"
            .split(" ")) {
      jdbc.sql("delete from jury_" + table).update();
    }
    List<EntryId> all = world.entries(ENTRIES).stream().map(entry -> entry.id()).toList();
    votes = Map.of(all.get(0), 1, all.get(2), 2);
    world.readyJurors(4);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    world.scoreAll(ENTRIES);
  }

  @AfterEach
  void rest() {
    other.shutdownNow();
  }

  /** Kept, it would stand in the record and have parted nobody. */
  @Test
  void isRefusedAndNotKeptWithoutEffect() {
    Future<?> late =
        transaction.execute(
            confirming -> {
              finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
              Future<?> word =
                  other.submit(() -> rankings.recordPanelVote(HAN, world.id(), votes, "Split"));
              assertThatThrownBy(() -> word.get(300, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return word;
            });

    assertThatThrownBy(() -> late.get(20, TimeUnit.SECONDS))
        .hasCauseInstanceOf(FinalistsStand.class);
    assertThat(rows.list(world.id())).isEmpty();
  }
}
