package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Awards;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryNotices;
import org.plenary.entry.EntryState;
import org.plenary.entry.Judging;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.Refusal;
import org.plenary.support.AtOnce;
import org.plenary.support.StatementCounter;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a winner answers at the instant the results become public. */
@PlayedEditionTest
class AwardsAtOnceTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Entries entries;
  @Autowired private Awards awards;
  @Autowired private Judging judging;
  @Autowired private EntryNotices notices;
  @Autowired private Verdicts verdicts;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;
  @Autowired private StatementCounter statements;

  private Edition edition;

  @BeforeAll
  void playToThePublication() {
    edition = plays.of(40, 3, 0, 2, EditionScript.Until.PUBLISHED);
  }

  @BeforeEach
  void asIfTheyWereNotPublicYet() {
    jdbc.sql("update jury_verdict set published_at = null").update();
  }

  @Test
  void letsOneOfThemWaitAndNeitherOfThemFail() throws Exception {
    List<Entry> left = entries.listByState(edition.id(), Set.of(EntryState.NO_AWARD));
    assertThat(left).isNotEmpty();
    for (Entry late : left) {
      if (entries.get(late.id()).state() != EntryState.NO_AWARD) {
        // Moved up since, as a reserve.
        continue;
      }
      asIfTheyWereNotPublicYet();
      Person owner = winner(late);

      List<Object> outcomes =
          AtOnce.happen(
              () -> awards.declineAward(owner, late.id(), "We changed our mind"),
              () -> verdicts.publish(cast.office().get(0), edition.id()));

      assertThat(outcomes.get(1)).isEqualTo(AtOnce.DONE);
      boolean isDeclined = AtOnce.DONE.equals(outcomes.get(0));
      assertThat(isDeclined || outcomes.get(0) instanceof Refusal).isTrue();
      assertThat(entries.get(late.id()).state())
          .isEqualTo(isDeclined ? EntryState.DECLINED : EntryState.AWARDED);
    }
  }

  @Test
  void losesNoAwardThatIsAcceptedAsTheResultsBecomePublic() throws Exception {
    List<Entry> left = entries.listByState(edition.id(), Set.of(EntryState.NO_AWARD));
    for (Entry late : left.subList(0, Math.min(6, left.size()))) {
      if (entries.get(late.id()).state() != EntryState.NO_AWARD) {
        // Moved up since, as a reserve.
        continue;
      }
      asIfTheyWereNotPublicYet();
      judging.offerAward(late.id(), "leader");
      notices.tellWinner(late.id());
      Person owner = cast.get(late.owner());

      List<Object> outcomes =
          AtOnce.happen(
              () -> awards.acceptAward(owner, late.id()),
              () -> verdicts.publish(cast.office().get(0), edition.id()));

      assertThat(outcomes).containsOnly(AtOnce.DONE);
      assertThat(entries.get(late.id()).state()).isEqualTo(EntryState.AWARDED);
    }
  }

  /** The publication takes the jury's turn and then the entries: so must whoever answers. */
  @Test
  void takesTheTurnBeforeTheEntry() {
    Entry declined = entries.listByState(edition.id(), Set.of(EntryState.DECLINED)).get(0);
    Person owner = cast.get(declined.owner());

    assertThat(locks(() -> awards.declineAward(owner, declined.id(), "Once more")))
        .isEqualTo(List.of("jury_juror", "entry_entry"));
    assertThat(locks(() -> awards.acceptAward(owner, declined.id())))
        .isEqualTo(List.of("jury_juror", "entry_entry"));
  }

  private Person winner(Entry entry) {
    judging.offerAward(entry.id(), "leader");
    notices.tellWinner(entry.id());
    Person owner = cast.get(entry.owner());
    awards.acceptAward(owner, entry.id());
    return owner;
  }

  /** The tables that were locked, in this order, before it was refused. */
  private List<String> locks(Runnable answer) {
    return statements
        .during(() -> assertThatThrownBy(answer::run).isInstanceOf(Refusal.class))
        .stream()
        .map(sql -> sql.toLowerCase(Locale.ROOT))
        .filter(sql -> sql.contains("for update"))
        .map(sql -> sql.contains("jury_juror") ? "jury_juror" : "entry_entry")
        .toList();
  }
}
