package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The edition tells whom no procedure of an entry tells, each in words that fit. */
@EntryTest
class ResultNoticesTest {

  @Autowired private ResultNotices results;
  @Autowired private EntryNotices notices;
  @Autowired private AwardEndNotices ends;
  @Autowired private Judging judging;
  @Autowired private Awards awards;
  @Autowired private AwardCare care;
  @Autowired private EntryDeadlines deadlines;
  @Autowired private Entries entries;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlenaryClock clock;
  private Edition edition;

  @BeforeEach
  void anEdition() {
    edition = world.begin(people);
  }

  @Test
  void tellsWhoGaveTheAwardUpOrLostIt() {
    EntryId declined = offered("Declined");
    awards.declineAward(world.marijke, declined, "Nobody can come");
    EntryId lapsed = offered("Silent");
    EntryId withdrawn = offered("Untrue");
    awards.acceptAward(world.marijke, withdrawn);
    awards.withdrawAward(world.han, withdrawn, "The lifts were never built");
    ends.tellWithdrawn(withdrawn);
    EntryId waiting = offered("Still thinking");
    clock.stopAt(deadlines.acceptanceDue(lapsed).at().plus(Duration.ofDays(1)));
    care.lapse(world.han, lapsed, "No answer");
    ends.tellLapsed(lapsed);

    results.tellOutBefore(edition.id());

    Map<String, String> told = told();
    assertThat(told).hasSize(4);
    assertThat(told.get(declined.value())).contains("“Declined” was offered an award, which you");
    assertThat(told.get(lapsed.value())).contains("“Silent” was a finalist. The award it was");
    assertThat(told.get(withdrawn.value()))
        .contains("award for your entry “Untrue” was taken back");
    assertThat(told.get(waiting.value())).contains("offered to your entry “Still thinking”");
    assertThat(told.values()).noneMatch(words -> words.contains("won an award"));
  }

  @Test
  void tellsWhoWasOutBeforeAndWhoNobodyJudged() {
    EntryId out = world.eligible(world.marijke, edition, "Out").id();
    notices.tellEligible(out);
    judging.beginEvaluation(out);
    judging.nameNotFinalist(out);
    notices.tellNotFinalist(out);
    EntryId eligible = world.eligible(world.daan, edition, "Eligible").id();
    notices.tellEligible(eligible);

    clearInvocations(people);
    results.tellOutBefore(edition.id());

    verify(people).list(any());
    verify(people, never()).get(any());
    assertThat(told())
        .hasSize(2)
        .hasEntrySatisfying(
            out.value(), words -> assertThat(words).contains("judged in the first evaluation"))
        .hasEntrySatisfying(
            eligible.value(), words -> assertThat(words).contains("was found eligible"));
  }

  @Test
  void leavesOutWhoLeftAndWhoHearsOfItFromTheEntryItself() {
    world.draft(world.daan, edition, "Never sent");
    Entry withdrawn = world.sent(world.daan, edition, "Withdrawn");
    entries.withdraw(world.daan, withdrawn.id(), "The mayor changed");
    finalist("A finalist");
    EntryId reserve = finalist("A reserve");
    judging.nameReserve(reserve, 1);
    EntryId noAward = finalist("Without award");
    results.tellPublished(noAward);
    EntryId winner = offered("Winner");
    awards.acceptAward(world.marijke, winner);
    judging.award(winner);

    results.tellOutBefore(edition.id());

    assertThat(told()).containsOnlyKeys(noAward.value());
  }

  private EntryId finalist(String title) {
    EntryId id = world.eligible(world.marijke, edition, title).id();
    notices.tellEligible(id);
    judging.beginEvaluation(id);
    judging.nameFinalist(id);
    notices.tellFinalist(id);
    return id;
  }

  private EntryId offered(String title) {
    EntryId id = finalist(title);
    judging.offerAward(id, "tech-gold");
    notices.tellWinner(id);
    return id;
  }

  private Map<String, String> told() {
    List<Map.Entry<String, String>> mails =
        jdbc.sql("select about_id, value_json from notification_notice where template = ?")
            .param("prize/results-published")
            .query(
                (row, number) -> Map.entry(row.getString("about_id"), row.getString("value_json")))
            .list();
    return mails.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
