package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SetAside;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What two people, or two clicks, do in the same moment. */
@EntryTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AtOnceTest {

  @Autowired private Entries entries;
  @Autowired private Screenings screenings;
  @Autowired private Submissions submissions;
  @Autowired private EntryAnswers answers;
  @Autowired private CoEditors coEditors;
  @Autowired private Judging judging;
  @Autowired private Awards awards;
  @Autowired private EntryBreakdowns breakdowns;
  @Autowired private PlenaryClock clock;
  @Autowired private EntryNotices notices;
  @Autowired private ApplicationEvents events;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    jdbc.sql("delete from programme_revision").update();
    jdbc.sql("delete from programme_edition").update();
    jdbc.sql("delete from entry_entry").update();
    jdbc.sql("delete from entry_sequence").update();
    jdbc.sql("delete from notification_notice").update();

    edition = world.begin(people);
  }

  @Test
  void keepsThatAnEntryCameLateThoughBothClicksAreRefused() {
    Entry draft = world.completeDraft(world.marijke, edition, "A second late");
    clock.stopAt(world.closes(edition).plusSeconds(1));

    for (int click = 0; click < 2; click++) {
      assertThatThrownBy(() -> entries.submit(world.marijke, draft.id()))
          .isInstanceOf(CallClosed.class);
    }

    assertThat(jdbc.sql("select kind from entry_late_attempt").query(String.class).list())
        .containsOnly("ENTRY");
    assertThat(breakdowns.get(world.han, edition).late())
        .isEqualTo(new EntryBreakdown.Late(1, 1, 0));
  }

  @Test
  void givesTheLastSeatToOneOfTwoScreenersAndTellsTheOtherKindly() throws Exception {
    EntryId id = world.inScreening(world.marijke, edition, "One seat left").id();
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");

    List<Object> outcomes = AtOnce.happen(deciding(world.park, id), deciding(world.lee, id));

    assertThat(outcomes).filteredOn(ScreeningRefused.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(AtOnce.DONE::equals).hasSize(1);
    assertThat(screenings.list(world.auditor, id)).hasSize(2);
    assertThat(entries.get(id).state()).isEqualTo(EntryState.ELIGIBLE);
  }

  @Test
  void givesTwoScreenersASeatEach() throws Exception {
    EntryId id = world.inScreening(world.marijke, edition, "Two seats free").id();

    List<Object> outcomes = AtOnce.happen(deciding(world.park, id), deciding(world.lee, id));

    assertThat(outcomes).containsExactly(AtOnce.DONE, AtOnce.DONE);
    assertThat(entries.get(id).state()).isEqualTo(EntryState.ELIGIBLE);
  }

  @Test
  void keepsOneOfTwoDecisionsOfTheSamePerson() throws Exception {
    EntryId id = world.inScreening(world.marijke, edition, "Clicked twice").id();

    AtOnce.happen(deciding(world.park, id), deciding(world.park, id));

    assertThat(screenings.list(world.auditor, id)).hasSize(1);
  }

  @Test
  void makesOneSubmissionOfTwoClicksInTheSameMoment() throws Exception {
    EntryId id = world.completeDraft(world.marijke, edition, "Sent twice at once").id();
    Callable<Object> send = () -> entries.submit(world.marijke, id);

    List<Object> receipts = AtOnce.call(send, send);

    assertThat(receipts.get(0)).isInstanceOf(Receipt.class).isEqualTo(receipts.get(1));
    assertThat(submissions.listReceipts(world.marijke, id)).hasSize(1);
  }

  @Test
  void givesEveryEntryANumberOfItsOwnInTheRushBeforeTheClose() throws Exception {
    List<Callable<Object>> rush = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      EntryId id = world.completeDraft(world.marijke, edition, "Rush " + number).id();
      rush.add(() -> entries.submit(world.marijke, id).number());
    }

    assertThat(AtOnce.call(rush))
        .containsExactlyInAnyOrder(
            "SSCP23-0001", "SSCP23-0002", "SSCP23-0003", "SSCP23-0004", "SSCP23-0005");
  }

  @Test
  void letsOneOfTwoInByTheSameInvitation() throws Exception {
    EntryId id = world.draft(world.marijke, edition, "Passed on").id();
    coEditors.invite(world.marijke, id, "daan@example.org");
    String token = secretOfTheLastMail();

    List<Object> outcomes =
        AtOnce.call(
            () -> coEditors.join(world.daan, token), () -> coEditors.join(world.stranger, token));

    assertThat(outcomes).filteredOn(id::equals).hasSize(1);
    assertThat(outcomes).filteredOn(NotFound.class::isInstance).hasSize(1);
    assertThat(events.stream(CoEditorJoined.class)).hasSize(1);
  }

  @Test
  void keepsBothAnswersOfTwoTabsThatSaveOneFieldAtOnce() throws Exception {
    EntryId id = world.draft(world.marijke, edition, "Two tabs").id();

    List<Object> outcomes =
        AtOnce.call(
            () -> answers.save(world.marijke, id, "summary", "From the left", 0),
            () -> answers.save(world.marijke, id, "summary", "From the right", 0));

    assertThat(outcomes).filteredOn(SaveOutcome.Saved.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(SaveOutcome.Clash.class::isInstance).hasSize(1);
    String kept = String.valueOf(answers.load(world.marijke, id).get("summary").value());
    List<SetAside> aside = answers.listAside(world.marijke, id);
    assertThat(List.of(kept, String.valueOf(aside.get(0).value())))
        .containsExactlyInAnyOrder("From the left", "From the right");
  }

  @Test
  void takesOneAnswerToAnAward() throws Exception {
    EntryId id = offered("Yes and no");

    List<Object> outcomes =
        AtOnce.happen(
            () -> awards.declineAward(world.marijke, id, "No stand"),
            () -> awards.declineAward(world.marijke, id, "No stand"),
            () -> awards.acceptAward(world.marijke, id));

    assertThat(entries.get(id).state()).isEqualTo(EntryState.DECLINED);
    assertThat(outcomes).filteredOn(NotAtThisStep.class::isInstance).isNotEmpty();
    assertThat(events.stream(AwardDeclined.class)).hasSize(1);
  }

  @Test
  void takesACorrectionOrItsLapseNeverBoth() throws Exception {
    EntryId id = world.inScreening(world.marijke, edition, "On the last day").id();
    screenings.askCorrection(world.han, id, List.of(new Defect("title", "Say where")));
    world.write(world.marijke, id, "title", "On the last day, in Rotterdam");

    AtOnce.call(
        () -> entries.sendCorrection(world.marijke, id),
        () -> {
          entries.correctionLapsed(id);
          return AtOnce.DONE;
        });

    assertThat(events.stream(EntryCorrected.class).count())
        .isEqualTo(1 - events.stream(CorrectionLapsed.class).count());
    assertThat(entries.get(id).state()).isEqualTo(EntryState.SENT);
  }

  private EntryId offered(String title) {
    EntryId id = world.eligible(world.marijke, edition, title).id();
    judging.beginEvaluation(id);
    judging.nameFinalist(id);
    notices.tellFinalist(id);
    judging.offerAward(id, "tech-gold");
    notices.tellWinner(id);
    return id;
  }

  private String secretOfTheLastMail() {
    String link =
        jdbc.sql("select secret_link from notification_notice where secret_link is not null")
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private AtOnce.Act deciding(Person by, EntryId id) {
    return () -> screenings.decide(by, id, Verdict.ELIGIBLE, null, "");
  }
}
