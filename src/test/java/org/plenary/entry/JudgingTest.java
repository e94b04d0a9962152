package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class JudgingTest {

  private static final String GOLD = "tech-gold";

  @Autowired private Judging judging;
  @Autowired private Awards awards;
  @Autowired private Entries entries;
  @Autowired private EntryNotices notices;
  @Autowired private ResultNotices results;
  @Autowired private UnsentNotices drafts;
  @Autowired private EntryFigures figures;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;
  private Edition edition;
  private EntryId id;

  @BeforeEach
  void anEntryBeforeTheJury() {
    edition = world.begin(people);
    id = world.eligible(world.marijke, edition, "Lifts that report themselves").id();
    notices.tellEligible(id);
    judging.beginEvaluation(id);
  }

  @Test
  void hidesThatAnEntryIsAFinalistUntilItIsTold() {
    judging.nameFinalist(id);

    assertThat(told()).isEqualTo(EntryState.IN_EVALUATION);
    assertThat(entries.get(world.han, id).state()).isEqualTo(EntryState.FINALIST);
    assertThat(toldRoad()).doesNotContain(EntryState.FINALIST);
    notices.tellFinalist(id);
    assertThat(told()).isEqualTo(EntryState.FINALIST);
    assertThat(toldRoad()).endsWith(EntryState.FINALIST);
  }

  @Test
  void hidesThatAnEntryIsNoFinalistUntilItIsTold() {
    judging.nameNotFinalist(id);

    assertThat(told()).isEqualTo(EntryState.IN_EVALUATION);
    assertThat(entries.listOwned(world.marijke).get(0).state()).isEqualTo(EntryState.IN_EVALUATION);
    notices.tellNotFinalist(id);
    assertThat(told()).isEqualTo(EntryState.NOT_A_FINALIST);
  }

  @Test
  void neverTellsAnybodyOfAPlaceInReserve() {
    finalist();
    judging.nameReserve(id, 1);

    assertThat(told()).isEqualTo(EntryState.FINALIST);
    results.tellPublished(id);
    assertThat(told()).isEqualTo(EntryState.NO_AWARD);
    assertThat(toldRoad()).doesNotContain(EntryState.RESERVE).endsWith(EntryState.NO_AWARD);
    assertThat(entries.listPassages(world.auditor, id))
        .extracting(Passage::state)
        .contains(EntryState.RESERVE);
  }

  @Test
  void hidesAnAwardUntilItIsOffered() {
    finalist();
    judging.offerAward(id, GOLD);

    Entry seen = entries.get(world.marijke, id);
    assertThat(seen.state()).isEqualTo(EntryState.FINALIST);
    assertThat(seen.awardSlot()).isNull();
    assertThatThrownBy(() -> awards.acceptAward(world.marijke, id))
        .isInstanceOf(NotAtThisStep.class);

    notices.tellWinner(id);
    assertThat(entries.get(world.marijke, id).awardSlot()).isEqualTo(GOLD);
  }

  @Test
  void letsAnApplicantWithdrawWithoutGivingAnAwardAway() {
    finalist();
    judging.offerAward(id, GOLD);

    entries.withdraw(world.marijke, id, "The mayor changed");

    assertThat(entries.get(id).state()).isEqualTo(EntryState.WITHDRAWN);
  }

  @Test
  void awardsWhatWasAcceptedAtPublication() {
    offered();
    awards.acceptAward(world.marijke, id);
    awards.acceptAward(world.marijke, id);
    assertThat(events.stream(AwardAccepted.class)).hasSize(1);
    assertThat(entries.get(id).hasAcceptedAward()).isTrue();

    judging.award(id);
    assertThat(told()).isEqualTo(EntryState.AWARD_OFFERED);
    results.tellPublished(id);

    assertThat(told()).isEqualTo(EntryState.AWARDED);
    assertThat(figures.count(edition.id(), EntryState.AWARDED)).isEqualTo(1);
  }

  @Test
  void freesThePlaceOfWhoDeclines() {
    offered();

    awards.declineAward(world.marijke, id, "We cannot publish the results yet");

    assertThat(entries.get(id).state()).isEqualTo(EntryState.DECLINED);
    assertThat(events.stream(AwardDeclined.class))
        .singleElement()
        .satisfies(event -> assertThat(event.slot()).isEqualTo(GOLD));
  }

  @Test
  void refusesAnAwardNobodyAccepted() {
    offered();

    assertThatThrownBy(() -> judging.award(id)).isInstanceOf(NotAtThisStep.class);
  }

  @Test
  void leavesAnsweringToTheOwner() {
    offered();

    assertThatThrownBy(() -> awards.acceptAward(world.han, id)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> awards.acceptAward(world.stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void takesAnAwardBackAndKeepsTheRecord() {
    offered();
    awards.acceptAward(world.marijke, id);
    judging.award(id);
    results.tellPublished(id);

    assertThatThrownBy(() -> awards.withdrawAward(world.han, id, " "))
        .isInstanceOf(Awards.ReasonWanted.class);
    awards.withdrawAward(world.han, id, "The lifts were never built");

    assertThat(told()).isEqualTo(EntryState.NO_AWARD);
    assertThat(entries.listPassages(world.auditor, id))
        .extracting(Passage::state)
        .contains(EntryState.AWARDED);
  }

  @Test
  void mayHearEachWordOfTheJuryTwice() {
    judging.beginEvaluation(id);
    judging.nameFinalist(id);
    judging.nameFinalist(id);
    judging.offerAward(id, GOLD);
    judging.offerAward(id, GOLD);

    assertThat(events.stream(EvaluationBegan.class)).hasSize(1);
    assertThat(events.stream(EntryNamedFinalist.class)).hasSize(1);
    assertThat(events.stream(AwardOffered.class)).hasSize(1);
  }

  @Test
  void refusesAWordThatSkipsAStep() {
    Entry draft = world.draft(world.daan, edition, "A draft");

    assertThatThrownBy(() -> judging.nameFinalist(draft.id())).isInstanceOf(NotAtThisStep.class);
    assertThatThrownBy(() -> judging.offerAward(id, GOLD)).isInstanceOf(NotAtThisStep.class);
  }

  @Test
  void promotesAReserveWithAMailThatSaysSo() {
    finalist();
    judging.nameReserve(id, 1);
    judging.offerAward(id, GOLD);
    notices.tellWinner(id);
    notices.remindWinner(id);

    List<String> templates =
        jdbc.sql("select template from notification_notice").query(String.class).list();
    assertThat(templates).contains("prize/reserve-promoted", "prize/award-reminder");
  }

  @Test
  void remindsNobodyOfADayThatHasPassed() {
    finalist();
    judging.offerAward(id, GOLD);
    notices.tellWinner(id);
    Entry draft = world.draft(world.daan, edition, "Never sent");
    clock.stopAt(edition.date(EditionDate.EMBARGO_LIFTS).at());

    notices.remindWinner(id);
    drafts.remind(draft.id());

    assertThat(jdbc.sql("select template from notification_notice").query(String.class).list())
        .contains("prize/award-offered")
        .doesNotContain("prize/award-reminder", "prize/draft-reminder");
  }

  @Test
  void tellsWhoIsNoFinalistWhyAndUntilWhenToKeepQuiet() {
    judging.nameNotFinalist(id);
    notices.tellNotFinalist(id);

    assertThat(
            jdbc.sql("select value_json from notification_notice where template = ?")
                .param("prize/entry-not-finalist")
                .query(String.class)
                .single())
        .contains("At least 3 jurors scored each entry by the 6 published criteria")
        .contains("Remarks of the jury are not sent out one by one")
        .contains("4 August 2023");
  }

  private void finalist() {
    judging.nameFinalist(id);
    notices.tellFinalist(id);
  }

  private void offered() {
    finalist();
    judging.offerAward(id, GOLD);
    notices.tellWinner(id);
  }

  private EntryState told() {
    return entries.get(world.marijke, id).state();
  }

  private List<EntryState> toldRoad() {
    return entries.listPassages(world.marijke, id).stream().map(Passage::state).toList();
  }
}
