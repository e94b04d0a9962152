package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class ScreeningsTest {

  @Autowired private Screenings screenings;
  @Autowired private Entries entries;
  @Autowired private EntryAnswers answers;
  @Autowired private Corrections corrections;
  @Autowired private Submissions submissions;
  @Autowired private EntryNotices notices;
  @Autowired private EntryWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private Edition edition;
  private EntryId id;

  @BeforeEach
  void anEntryBeforeItsScreeners() {
    edition = world.begin(people);
    id = world.inScreening(world.marijke, edition, "Lifts that report themselves").id();
  }

  @Test
  void waitsForASecondPersonBeforeItDecides() {
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");

    assertThat(screenings.screeningOutcome(id)).isEqualTo("open");
    assertThat(entries.get(id).state()).isEqualTo(EntryState.IN_SCREENING);
    assertThatThrownBy(() -> screenings.decide(world.han, id, Verdict.ELIGIBLE, null, ""))
        .isInstanceOf(ScreeningRefused.class)
        .hasMessageContaining("already-decided");
  }

  @Test
  void letsAnEntryThroughWhenTwoAgree() {
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
    screenings.decide(world.park, id, Verdict.ELIGIBLE, null, "");

    assertThat(screenings.screeningOutcome(id)).isEqualTo("eligible");
    assertThat(entries.get(id).state()).isEqualTo(EntryState.ELIGIBLE);
    assertThat(events.stream(EntryFoundEligible.class)).hasSize(1);
  }

  @Test
  void lastSeatIsTakenKindlyFromWhoComesSecond() {
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
    screenings.decide(world.park, id, Verdict.ELIGIBLE, null, "");

    assertThatThrownBy(() -> screenings.decide(world.lee, id, Verdict.ELIGIBLE, null, ""))
        .isInstanceOf(ScreeningRefused.class)
        .hasMessageContaining("decided-meanwhile");
  }

  @Test
  void asksAThirdPersonWhereTwoDisagree() {
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
    screenings.decide(world.park, id, Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "Not built");
    assertThat(screenings.screeningOutcome(id)).isEqualTo("disagree");
    assertThat(events.stream(ScreenersDisagreed.class)).hasSize(1);

    assertThatThrownBy(() -> screenings.decide(world.park, id, Verdict.ELIGIBLE, null, ""))
        .isInstanceOf(ScreeningRefused.class);
    screenings.decide(world.lee, id, Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "A plan only");

    assertThat(screenings.screeningOutcome(id)).isEqualTo("ineligible");
    assertThat(entries.get(id).state()).isEqualTo(EntryState.NOT_ELIGIBLE);
    assertThat(screenings.list(world.auditor, id))
        .extracting(ScreeningSeat::seat)
        .containsExactly(1, 2, 3);
  }

  @Test
  void wantsAReasonForWhoIsKeptOut() {
    assertThatThrownBy(() -> screenings.decide(world.han, id, Verdict.NOT_ELIGIBLE, null, "no"))
        .hasMessageContaining("reason-wanted");
    assertThatThrownBy(
            () -> screenings.decide(world.han, id, Verdict.NOT_ELIGIBLE, ReasonCode.OTHER, " "))
        .hasMessageContaining("note-wanted");
  }

  @Test
  void refusesADecisionAboutAVersionThatWasReplaced() {
    world.write(world.marijke, id, "title", "Sent again");
    entries.submit(world.marijke, id);
    screenings.beginScreening(id);

    assertThatThrownBy(() -> screenings.decide(world.han, id, 1, Verdict.ELIGIBLE, null, ""))
        .hasMessageContaining("sent-again");
  }

  @Test
  void beginsTheCountAnewWhenAnEntryIsSentAgain() {
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
    world.write(world.marijke, id, "title", "Sent again");
    entries.submit(world.marijke, id);
    screenings.beginScreening(id);

    assertThat(screenings.screeningOutcome(id)).isEqualTo("open");
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
    assertThat(screenings.screeningOutcome(id)).isEqualTo("open");
  }

  @Test
  void isClosedToApplicantsAndAuditors() {
    assertThatThrownBy(() -> screenings.decide(world.marijke, id, Verdict.ELIGIBLE, null, ""))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> screenings.decide(world.stranger, id, Verdict.ELIGIBLE, null, ""))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> screenings.decide(world.auditor, id, Verdict.ELIGIBLE, null, ""))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> screenings.list(world.marijke, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void opensOnlyTheNamedAnswersWithAClockOfItsOwn() {
    Correction asked = askAboutProblem();

    assertThat(asked.due().wording()).isEqualTo("Tuesday 23 May 2023, 18:00 in Seoul");
    world.write(world.marijke, id, "problem", "word ".repeat(60).strip());
    assertThatThrownBy(() -> world.write(world.marijke, id, "title", "Another title"))
        .isInstanceOf(CorrectionRefused.class);
    assertThat(events.stream(CorrectionAsked.class)).hasSize(1);
    assertThat(subject("prize/correction-asked"))
        .isEqualTo("Correct 1 answer in “Lifts that report themselves” by Tuesday 23 May");
  }

  @Test
  void takesCorrectionsAfterTheCallHasClosed() {
    clock.stopAt(world.closes(edition).plusSeconds(3600));
    askAboutProblem();
    world.write(world.marijke, id, "problem", "better ".repeat(60).strip());

    Receipt receipt = entries.sendCorrection(world.marijke, id);

    assertThat(receipt.version()).isEqualTo(2);
    assertThat(receipt.number()).isEqualTo("SSCP23-0001");
    assertThat(entries.sendCorrection(world.marijke, id)).isEqualTo(receipt);
    assertThat(events.stream(EntryCorrected.class)).hasSize(1);
    assertThat(submissions.latest(id).answers().text("problem")).startsWith("better");
    assertThat(corrections.findOpen(id)).isEmpty();
  }

  @Test
  void knowsWhichAnswersAskedForAreStillAsTheyWereSent() {
    askAboutProblem();
    assertThat(corrections.listUntouched(world.marijke, id)).containsExactly("problem");

    world.write(world.marijke, id, "problem", "better ".repeat(60).strip());

    assertThat(corrections.listUntouched(world.marijke, id)).isEmpty();
  }

  @Test
  void keepsWhatWasNotAskedAsItWasSent() {
    world.write(world.marijke, id, "causes", "changed and never sent");
    askAboutProblem();

    assertThat(answers.load(world.marijke, id).get("causes").value()).isEqualTo("word");
    entries.sendCorrection(world.marijke, id);

    assertThat(submissions.latest(id).answers().text("causes")).isEqualTo("word");
  }

  @Test
  void refusesACorrectionThatComesAfterItsOwnClock() {
    Correction asked = askAboutProblem();
    clock.stopAt(asked.due().at().plusSeconds(1));

    assertThatThrownBy(() -> entries.sendCorrection(world.marijke, id))
        .hasMessageContaining("correction.late");
    entries.correctionLapsed(id);
    entries.correctionLapsed(id);

    assertThat(entries.get(id).state()).isEqualTo(EntryState.SENT);
    assertThat(events.stream(CorrectionLapsed.class)).hasSize(1);
  }

  @Test
  void refusesToAskForCorrectionsOfAVersionThatIsNoLongerTheLast() {
    List<Defect> defects = List.of(new Defect("problem", "Say whose problem it is"));

    assertThatThrownBy(() -> screenings.askCorrection(world.han, id, 0, defects))
        .hasMessageContaining("sent-again");
    assertThat(entries.get(id).state()).isEqualTo(EntryState.IN_SCREENING);
    assertThat(screenings.askCorrection(world.han, id, 1, defects).fields()).contains("problem");
  }

  @Test
  void wantsARemarkForEachAnswer() {
    assertThatThrownBy(() -> screenings.askCorrection(world.han, id, List.of()))
        .isInstanceOf(CorrectionRefused.class);
    assertThatThrownBy(
            () -> screenings.askCorrection(world.han, id, List.of(new Defect("problem", ""))))
        .hasMessageContaining("remark-wanted");
    assertThatThrownBy(
            () -> screenings.askCorrection(world.han, id, List.of(new Defect("nonsense", "x"))))
        .hasMessageContaining("unknown-field");
    assertThat(entries.get(id).state()).isEqualTo(EntryState.IN_SCREENING);
  }

  @Test
  void tellsTheReasonAndHowToObject() {
    screenings.refuseByRule(id, ReasonCode.EARLIER_WINNER);
    assertThat(entries.get(world.marijke, id).state()).isEqualTo(EntryState.IN_SCREENING);

    notices.tellNotEligible(id);

    assertThat(entries.get(world.marijke, id).state()).isEqualTo(EntryState.NOT_ELIGIBLE);
    assertThat(subject("prize/entry-not-eligible"))
        .isEqualTo(
            "“Lifts that report themselves” cannot take part in the Seoul Smart City Prize 2023");
  }

  private Correction askAboutProblem() {
    return screenings.askCorrection(
        world.han, id, List.of(new Defect("problem", "Say whose problem it is")));
  }

  private String subject(String template) {
    return jdbc.sql("select subject from notification_notice where template = ? limit 1")
        .param(template)
        .query(String.class)
        .single();
  }
}
