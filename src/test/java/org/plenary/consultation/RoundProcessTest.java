package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.Answers;
import org.plenary.answer.Outcome;
import org.plenary.answer.Releases;
import org.plenary.answer.Reply;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeats;
import org.plenary.group.SeatRole;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A round from plan to release on its real diagram: every mail once, and none to those done. */
@ProgramTest
@Transactional
class RoundProcessTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired private Rounds rounds;
  @Autowired private Comments comments;
  @Autowired private Answers answers;
  @Autowired private Releases releases;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private Workflow workflow;
  @Autowired private Inbox inbox;
  @Autowired private JobRunner jobs;
  @Autowired private BodySeats seats;
  @Autowired private BodyRoster roster;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  private RoundId round;

  @BeforeEach
  void aRoundThatIsPlanned() {
    world.begin();
    world.forgetMails();
    round = world.planned(ConsultationWorld.everybody(), Sight.AFTER_CLOSE);
    at(ConsultationWorld.OPENS);
  }

  @Test
  void tellsEveryoneOnceThatItIsOpen() {
    run();

    assertThat(rounds.get(round).state()).isEqualTo(RoundState.OPEN);
    assertThat(to("round-opened"))
        .containsExactlyInAnyOrder(
            world.adaeze.email(), world.nadia.email(), world.paul.email(), world.simone.email());
  }

  @Test
  void opensAndClosesAtInstantsBetweenTwoMilliseconds() {
    Instant opens = ConsultationWorld.OPENS.plusNanos(400_500_000);
    Instant closes = ConsultationWorld.CLOSES.plusNanos(400_500_000);
    clock.stopAt(ConsultationWorld.BEFORE);
    RoundId fine =
        rounds.plan(
            world.staff(),
            world.guideline.id(),
            world.draft.id(),
            new RoundPlan(
                RoundKind.EXPERT,
                "Round of a program",
                "Say what you think.",
                ConsultationWorld.everybody(),
                Sight.AFTER_CLOSE,
                List.of("Is anything missing?"),
                new Deadline(opens, ConsultationWorld.NAIROBI, ""),
                new Deadline(closes, ConsultationWorld.NAIROBI, "")));
    at(opens.truncatedTo(ChronoUnit.MILLIS));
    at(ConsultationWorld.OPENS.plusSeconds(1));
    assertThat(rounds.get(fine).state()).isEqualTo(RoundState.OPEN);
    at(closes.truncatedTo(ChronoUnit.MILLIS));
    at(ConsultationWorld.CLOSES.plusSeconds(1));
    assertThat(rounds.get(fine).state()).isEqualTo(RoundState.CLOSED);
  }

  @Test
  void opensByHandBeforeItsHourAndTellsOnce() {
    clock.stopAt(ConsultationWorld.BEFORE.plus(DAY));
    RoundId early = world.planned(ConsultationWorld.everybody(), Sight.AFTER_CLOSE);
    world.forgetMails();

    rounds.open(world.staff(), early);
    run();
    at(ConsultationWorld.OPENS.minusSeconds(1));

    assertThat(rounds.get(early).state()).isEqualTo(RoundState.OPEN);
    assertThat(to("round-opened")).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void remindsHalfWayAWeekAndADayAheadWhoeverHasNotAnswered() {
    run();
    Instant half = middle();
    at(half.minusSeconds(1));
    assertThat(to("round-half-way")).isEmpty();

    at(half);
    run();
    assertThat(to("round-half-way"))
        .containsExactlyInAnyOrder(world.adaeze.email(), world.nadia.email(), world.paul.email());

    world.submitted(world.adaeze, round, "Say where and when.");
    at(ConsultationWorld.CLOSES.minus(DAY.multipliedBy(7)));
    run();
    assertThat(to("round-last-week"))
        .containsExactlyInAnyOrder(world.nadia.email(), world.paul.email());

    at(ConsultationWorld.CLOSES.minus(DAY));
    run();
    assertThat(to("round-last-day"))
        .containsExactlyInAnyOrder(world.nadia.email(), world.paul.email());
    assertThat(to("round-half-way")).hasSize(3);
  }

  @Test
  void warnsThreeDaysAndOneDayAheadABodyThatVerifiedAndDidNotSubmit() {
    run();
    at(ConsultationWorld.DURING);
    Comment onDesk = world.onDesk(world.simone, round, "Stood by.");
    at(ConsultationWorld.CLOSES.minus(DAY.multipliedBy(3)).minusSeconds(1));
    desk.verify(world.nadia, round, world.cameroon, List.of(onDesk.id()));
    assertThat(to("answer-held-back")).isEmpty();

    at(ConsultationWorld.CLOSES.minus(DAY.multipliedBy(3)));
    assertThat(to("answer-held-back"))
        .containsExactlyInAnyOrder(world.nadia.email(), world.paul.email());
    at(ConsultationWorld.CLOSES.minus(DAY));
    assertThat(to("answer-held-back")).hasSize(4);
    assertThat(to("round-last-day")).doesNotContain(world.nadia.email());

    at(ConsultationWorld.CLOSES.plusSeconds(1));
    assertThat(rounds.get(round).state()).isEqualTo(RoundState.CLOSED);
    assertThat(comments.get(onDesk.id()).state()).isEqualTo(CommentState.VERIFIED);
    assertThat(world.mails("round-closed-office"))
        .isNotEmpty()
        .allSatisfy(
            mail -> assertThat(mail.get("value_json").toString()).contains("Ministry of Housing"));
  }

  @Test
  void tellsTheDeskOfficerOnTheInnerDateWhatLiesOnTheDesk() {
    run();
    at(ConsultationWorld.DURING);
    world.onDesk(world.simone, round, "First.");
    world.onDesk(world.simone, round, "Second.");

    at(ConsultationWorld.CLOSES.minus(DAY.multipliedBy(3)));
    run();

    assertThat(to("inner-date-reached"))
        .containsExactlyInAnyOrder(world.nadia.email(), world.paul.email());
    assertThat(world.mails("inner-date-reached").get(0).get("value_json").toString())
        .contains("\"pending\":2");
  }

  @Test
  void tellsAReviewerTheDateThatHoldsForTheirOwnSeat() {
    clock.stopAt(ConsultationWorld.BEFORE);
    round = world.planned(ConsultationWorld.everybody(), Sight.AFTER_CLOSE);
    giveSimone(10);
    world.forgetMails();
    at(ConsultationWorld.OPENS);
    run();
    assertThat(opening(world.simone)).contains("21 July 2024").doesNotContain("28 July 2024");
    assertThat(opening(world.nadia)).doesNotContain("21 July 2024", "28 July 2024");

    clock.stopAt(ConsultationWorld.CLOSES.minus(DAY.multipliedBy(10)).plusSeconds(1));
    assertThatThrownBy(() -> world.onDesk(world.simone, round, "Late within."))
        .isInstanceOf(CommentRefused.class);
  }

  @Test
  void tellsTheDeskOfficerOnceTheLastReviewerIsDone() {
    giveSimone(1);
    run();
    at(ConsultationWorld.DURING);
    world.onDesk(world.simone, round, "First.");
    at(ConsultationWorld.CLOSES.minus(DAY.multipliedBy(3)));
    assertThat(to("inner-date-reached")).isEmpty();
    at(ConsultationWorld.CLOSES.minus(DAY));
    run();
    assertThat(to("inner-date-reached"))
        .containsExactlyInAnyOrder(world.nadia.email(), world.paul.email());
  }

  private void giveSimone(int days) {
    roster.list(world.nadia, world.cameroon).stream()
        .filter(seat -> seat.person().equals(world.simone.id()))
        .forEach(seat -> seats.setInnerDays(world.nadia, seat.id(), days));
  }

  private String opening(Person to) {
    return world.mails("round-opened").stream()
        .filter(mail -> mail.get("recipient_email").equals(to.email()))
        .map(mail -> String.valueOf(mail.get("value_json")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sendsABodyItsReceiptOnceWithWhatItSaid() {
    run();
    at(ConsultationWorld.DURING);
    Comment onDesk = world.onDesk(world.simone, round, "Say where and when.");
    desk.verify(world.nadia, round, world.cameroon, List.of(onDesk.id()));

    BodyAnswer answer = submissions.submit(world.nadia, round, world.cameroon);

    assertThat(to("answer-received"))
        .containsExactlyInAnyOrder(world.nadia.email(), world.paul.email());
    assertThat(world.mails("answer-received").get(0).get("value_json").toString())
        .contains(answer.receipt(), "Say where and when.", answer.xlsxSha256());
  }

  @Test
  void closesWithACopyOfOnesOwnCommentsAndOfNobodyElses() {
    run();
    at(ConsultationWorld.DURING);
    world.submitted(world.adaeze, round, "Mine alone.");
    Comment onDesk = world.onDesk(world.simone, round, "The ministry alone.");
    desk.verify(world.nadia, round, world.cameroon, List.of(onDesk.id()));
    submissions.submit(world.nadia, round, world.cameroon);

    at(ConsultationWorld.CLOSES.plusSeconds(1));
    run();

    assertThat(world.mails("round-closed")).hasSize(4);
    for (Map<String, Object> mail : world.mails("round-closed")) {
      String values = mail.get("value_json").toString();
      boolean isAuthors = mail.get("recipient_email").equals(world.adaeze.email());
      assertThat(values.contains("Mine alone.")).isEqualTo(isAuthors);
      assertThat(values).doesNotContain("The ministry alone.");
    }
    assertThat(workflow.openTasks("round", round.value()))
        .extracting(task -> task.task())
        .containsExactly("triage-comments");
  }

  @Test
  void movesItsTimersWhenItIsExtendedAndRemindsOfTheNewDate() {
    run();
    at(middle());
    at(ConsultationWorld.CLOSES.minus(DAY.multipliedBy(7)));
    assertThat(to("round-last-week")).hasSize(3);
    Instant later = ConsultationWorld.CLOSES.plus(DAY.multipliedBy(20));
    rounds.extend(
        world.staff(),
        round,
        new Deadline(later, ConsultationWorld.NAIROBI, "20 August 2024, 23:59"),
        "Two holidays fell into it.");
    assertThat(to("round-extended")).hasSize(4);

    at(ConsultationWorld.CLOSES.plusSeconds(1));
    assertThat(rounds.get(round).state()).isEqualTo(RoundState.OPEN);
    at(later.minus(DAY.multipliedBy(7)));
    assertThat(to("round-last-week")).hasSize(6);
    assertThat(to("round-half-way")).hasSize(3);
    at(later.plusSeconds(1));
    assertThat(rounds.get(round).state()).isEqualTo(RoundState.CLOSED);
  }

  @Test
  void sendsOnlyTheLatestOfWhatWasMissedWhileNothingRan() {
    run();
    BodyId rotterdam = world.body(BodyKind.CITY, "Rotterdam", "Netherlands");
    Person marijke = world.seat(rotterdam, SeatRole.DESK_OFFICER, "Marijke Verbeek");

    at(ConsultationWorld.CLOSES.minus(DAY.dividedBy(2)));
    run();

    assertThat(to("round-last-day")).contains(marijke.email());
    assertThat(to("round-half-way")).isEmpty();
    assertThat(to("round-last-week")).isEmpty();
  }

  @Test
  void endsWithoutAWordWhenItIsCalledOff() {
    clock.stopAt(ConsultationWorld.BEFORE);
    RoundId other = world.planned(ConsultationWorld.everybody(), Sight.AFTER_CLOSE);
    world.forgetMails();
    rounds.cancel(world.staff(), other, "The draft is not ready.");

    assertThat(workflow.isRunning("round", other.value())).isFalse();
    assertThat(to("round-opened")).isEmpty();
  }

  @Test
  void asksForEveryAnswerThenForTheReleaseAndTellsEachContributorOnce() {
    run();
    at(ConsultationWorld.DURING);
    CommentId one = world.submitted(world.adaeze, round, "Say where.").id();
    CommentId two = world.submitted(world.adaeze, round, "Say when.").id();
    at(ConsultationWorld.CLOSES.plusSeconds(1));
    assertThat(openTask()).isEqualTo("triage-comments");
    Reply yes = new Reply(Outcome.ACCEPTED, "");
    answers.propose(world.staff(), List.of(one, two), yes);
    answers.decide(world.staff(), List.of(one), yes);
    assertThat(openTask()).isEqualTo("triage-comments");
    answers.decide(world.staff(), List.of(two), yes);
    assertThat(openTask()).isEqualTo("release-round");
    assertThat(to("comments-answered")).isEmpty();

    releases.release(world.staff(), round);
    run();
    assertThat(to("comments-answered")).containsExactly(world.adaeze.email());
    assertThat(workflow.isRunning("round", round.value())).isFalse();
  }

  @Test
  void tellsOfAnAnswerToWhatCameAfterTheRelease() {
    run();
    at(ConsultationWorld.CLOSES.plusSeconds(1));
    releases.release(world.staff(), round);
    run();
    at(ConsultationWorld.CLOSES.plusSeconds(60));
    CommentId late = world.submitted(world.adaeze, round, "Late.").id();
    Reply yes = new Reply(Outcome.ACCEPTED, "");
    answers.propose(world.staff(), List.of(late), yes);
    assertThat(to("comments-answered")).isEmpty();
    answers.decide(world.staff(), List.of(late), yes);

    assertThat(to("comments-answered")).containsExactly(world.adaeze.email());
  }

  @Test
  void endsAlsoWhenTheAnswersGoOutInSpiteOfWhatHoldsThem() {
    run();
    at(ConsultationWorld.DURING);
    world.submitted(world.adaeze, round, "Say where.");
    at(ConsultationWorld.CLOSES.plusSeconds(1));
    releases.override(world.staff(), round, "Achieng Odhiambo", "The session begins tomorrow.");
    run();

    assertThat(workflow.isRunning("round", round.value())).isFalse();
    assertThat(to("comments-answered")).containsExactly(world.adaeze.email());
  }

  @Test
  void asksForTheReleaseAtOnceWhereNoCommentWaitsAtTheClose() {
    run();
    at(ConsultationWorld.CLOSES.plusSeconds(1));
    assertThat(openTask()).isEqualTo("release-round");
    assertThat(rounds.get(round).state()).isEqualTo(RoundState.CLOSED);
  }

  @Test
  void asksForTheReleaseAtOnceWhereEveryCommentWasAnsweredBeforeTheClose() {
    run();
    at(ConsultationWorld.DURING);
    CommentId one = world.submitted(world.adaeze, round, "Say where.").id();
    Reply yes = new Reply(Outcome.ACCEPTED, "");
    answers.propose(world.staff(), List.of(one), yes);
    answers.decide(world.staff(), List.of(one), yes);
    at(ConsultationWorld.CLOSES.plusSeconds(1));
    assertThat(openTask()).isEqualTo("release-round");
  }

  @Test
  void asksForTheReleaseOnceTheLastOpenCommentIsWithdrawnOrHidden() {
    run();
    at(ConsultationWorld.DURING);
    CommentId one = world.submitted(world.adaeze, round, "Say where.").id();
    CommentId two = world.submitted(world.adaeze, round, "Say when.").id();
    at(ConsultationWorld.CLOSES.plusSeconds(1));
    comments.withdraw(world.adaeze, one);
    assertThat(openTask()).isEqualTo("triage-comments");
    comments.hide(world.staff(), two, "It insults.");
    assertThat(openTask()).isEqualTo("release-round");
  }

  @Test
  void asksForTheReleaseOnceTheOnlyCommentIsWithdrawn() {
    run();
    at(ConsultationWorld.DURING);
    CommentId one = world.submitted(world.adaeze, round, "Say where.").id();
    at(ConsultationWorld.CLOSES.plusSeconds(1));
    comments.withdraw(world.adaeze, one);
    assertThat(openTask()).isEqualTo("release-round");
  }

  @Test
  void owesAnAnswerUntilAnExpertCommentedAndABodySubmitted() {
    run();
    assertThat(owed(world.adaeze)).isEqualTo(1);
    assertThat(owed(world.nadia)).isEqualTo(1);
    assertThat(owed(world.paul)).isEqualTo(1);
    assertThat(owed(world.simone)).isZero();

    at(ConsultationWorld.DURING);
    world.submitted(world.adaeze, round, "Say where.");
    Comment onDesk = world.onDesk(world.simone, round, "Stood by.");
    assertThat(owed(world.adaeze)).isZero();
    assertThat(owed(world.nadia)).isEqualTo(1);

    desk.verify(world.nadia, round, world.cameroon, List.of(onDesk.id()));
    submissions.submit(world.paul, round, world.cameroon);
    assertThat(owed(world.nadia)).isZero();
    assertThat(owed(world.paul)).isZero();
  }

  @Test
  void owesNothingMoreOnceTheRoundIsClosed() {
    run();
    Instant later = ConsultationWorld.CLOSES.plus(DAY);
    rounds.extend(
        world.staff(), round, new Deadline(later, ConsultationWorld.NAIROBI, "1 August"), "Asked.");
    assertThat(inbox.list(world.nadia)).extracting(WorkItem::due).containsExactly(later);

    at(later.plusSeconds(1));
    assertThat(owed(world.adaeze)).isZero();
    assertThat(owed(world.nadia)).isZero();
  }

  private long owed(Person person) {
    return inbox.list(person).stream()
        .filter(item -> item.kind().equals("request.answer-round"))
        .count();
  }

  private String openTask() {
    return workflow.openTasks(world.staff().id().value(), List.of("STAFF")).stream()
        .filter(task -> task.key().equals(round.value()))
        .map(OpenTask::task)
        .findFirst()
        .orElse("");
  }

  private Instant middle() {
    return ConsultationWorld.OPENS.plus(
        Duration.between(ConsultationWorld.OPENS, ConsultationWorld.CLOSES).dividedBy(2));
  }

  private void at(Instant instant) {
    clock.stopAt(instant);
    run();
  }

  private void run() {
    jobs.runDue();
  }

  private List<String> to(String template) {
    return world.mails(template).stream()
        .map(mail -> mail.get("recipient_email").toString())
        .toList();
  }
}
