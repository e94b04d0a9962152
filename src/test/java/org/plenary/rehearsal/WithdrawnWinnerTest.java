package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.support.StatementCounter;
import org.plenary.verdict.Placement;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A finalist who withdraws after the verdict was signed, before they were told that they won. */
@PlayedEditionTest
class WithdrawnWinnerTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Entries entries;
  @Autowired private Verdicts verdicts;
  @Autowired private Workflow workflow;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;
  @Autowired private JdbcClient jdbc;
  @Autowired private StatementCounter statements;

  private Edition edition;

  @BeforeAll
  void playToThePublication() {
    edition = plays.of(40, 3, 0, 2, EditionScript.Until.PUBLISHED);
  }

  @Test
  void leavesThePlaceToTheReserve() {
    Entry winner = untold();

    List<String> sent =
        statements.during(
            () -> entries.withdraw(cast.get(winner.owner()), winner.id(), "Our mayor left"));

    assertThat(entries.get(winner.id()).state()).isEqualTo(EntryState.WITHDRAWN);
    assertThat(
            sent.stream()
                .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("for update"))
                .findFirst())
        .as("the turn comes before the entry")
        .hasValueSatisfying(sql -> assertThat(sql).contains("jury_juror"));
    Entry next = entries.get(promoted(String.valueOf(winner.awardSlot())));
    assertThat(next.state()).isEqualTo(EntryState.AWARD_OFFERED);
    assertThat(mails.to("reserve-promoted", next.id()))
        .containsExactly(cast.get(next.owner()).email());
    assertThat(mails.values("award-declined"))
        .as("the office, with who it was and who is next")
        .filteredOn(values -> values.contains(String.valueOf(winner.receipt())))
        .hasSameSizeAs(cast.office())
        .allMatch(values -> values.contains(next.title()));
    assertThat(workflow.isRunning("entry", winner.id().value())).isFalse();
  }

  /** As if its procedure had stood still at the verdict. */
  private Entry untold() {
    Set<String> covered = Set.copyOf(slots(Placement.Standing.RESERVE));
    Entry winner =
        entries.listByState(edition.id(), Set.of(EntryState.AWARDED)).stream()
            .filter(one -> covered.contains(one.awardSlot()))
            .findFirst()
            .orElseThrow();
    jdbc.sql(
            "update entry_entry set state = 'AWARD_OFFERED', told_state = 'FINALIST',"
                + " award_accepted_at = null where id = ?")
        .param(winner.id().value())
        .update();
    return winner;
  }

  private List<String> slots(Placement.Standing standing) {
    return placements().stream()
        .filter(place -> place.standing() == standing)
        .map(Placement::slot)
        .toList();
  }

  private EntryId promoted(String slot) {
    return placements().stream()
        .filter(place -> place.slot().equals(slot) && place.promotedAt() != null)
        .filter(place -> entries.get(place.entry()).state() == EntryState.AWARD_OFFERED)
        .map(Placement::entry)
        .findFirst()
        .orElseThrow();
  }

  private List<Placement> placements() {
    return verdicts.listPlacements(cast.office().get(0), edition.id());
  }
}
