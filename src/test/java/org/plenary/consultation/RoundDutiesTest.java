package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.Answers;
import org.plenary.answer.Objections;
import org.plenary.answer.Outcome;
import org.plenary.answer.Releases;
import org.plenary.answer.Reply;
import org.plenary.consultation.OwnStep.Kind;
import org.plenary.group.BodyKind;
import org.plenary.group.SeatRole;
import org.plenary.identity.Person;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class RoundDutiesTest {

  @Autowired private RoundDuties steps;
  @Autowired private Rounds rounds;
  @Autowired private Comments comments;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private Answers answers;
  @Autowired private Objections objections;
  @Autowired private Releases releases;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.open();
  }

  @Test
  void leadsAnExpertFromTheTextToTheAnswers() {
    assertThat(kind(world.adaeze)).contains(Kind.COMMENT);
    Comment draft = world.drafted(world.adaeze, round, null, "Say when.");
    assertThat(kind(world.adaeze)).contains(Kind.FINISH);
    comments.submit(world.adaeze, draft.id());
    assertThat(kind(world.adaeze)).isEmpty();

    world.close(round);
    Reply no = new Reply(Outcome.NOT_ACCEPTED, "The law differs.");
    answers.propose(world.staff(), List.of(draft.id()), no);
    answers.decide(world.staff(), List.of(draft.id()), no);
    assertThat(kind(world.adaeze)).isEmpty();
    releases.release(world.staff(), round);
    assertThat(next(world.adaeze))
        .hasValueSatisfying(
            step -> {
              assertThat(step.kind()).isEqualTo(Kind.READ_ANSWERS);
              assertThat(step.count()).isEqualTo(1);
            });
    objections.satisfied(world.adaeze, draft.id());
    assertThat(kind(world.adaeze)).isEmpty();
  }

  @Test
  void leadsADeskOfficerFromVerifyingToSubmitting() {
    assertThat(kind(world.nadia)).contains(Kind.COMMENT);
    Comment said = world.onDesk(world.simone, round, "A small state cannot.");
    assertThat(kind(world.nadia)).contains(Kind.VERIFY);
    desk.verify(world.nadia, round, world.cameroon, List.of(said.id()));
    assertThat(kind(world.nadia)).contains(Kind.SUBMIT);
    submissions.submit(world.nadia, round, world.cameroon);
    assertThat(kind(world.nadia)).isEmpty();
  }

  @Test
  void givesAReviewerTheInnerDateAndAsksForNothingTheyCannotDo() {
    assertThat(next(world.simone))
        .hasValueSatisfying(
            step -> assertThat(step.until().at()).isBefore(rounds.get(round).closes().at()));
    Comment said = world.onDesk(world.simone, round, "Said.");
    assertThat(kind(world.simone)).isEmpty();
    desk.verify(world.nadia, round, world.cameroon, List.of(said.id()));
    assertThat(kind(world.simone)).isEmpty();
  }

  @Test
  void ownsNothingToStaffAndStrangers() {
    assertThat(kind(world.staff())).isEmpty();
    assertThat(kind(world.stranger())).isEmpty();
  }

  @Test
  void costsTheSameStatementsForOneRoundAndForThree() {
    int one = statements.countDuring(() -> kind(world.adaeze));
    world.open();
    world.open();
    assertThat(statements.countDuring(() -> kind(world.adaeze))).isEqualTo(one);
  }

  @Test
  void costsTheSameStatementsForOneBodyAndForThree() {
    int one = statements.countDuring(() -> kind(world.simone));
    for (String city : List.of("Oslo", "Bergen")) {
      world.seat(world.body(BodyKind.CITY, city, "Norway"), SeatRole.REVIEWER, world.simone.name());
    }
    assertThat(statements.countDuring(() -> kind(world.simone))).isEqualTo(one);
  }

  private Optional<Kind> kind(Person by) {
    return next(by).map(OwnStep::kind);
  }

  private Optional<OwnStep> next(Person by) {
    return steps.findNext(by, rounds.list(by));
  }
}
