package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.AnswerRefused.Field;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
import org.plenary.identity.Accounts;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.meeting.MeetingId;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class CommentAnswersTest {

  private static final Reply YES = new Reply(Outcome.ACCEPTED, "");
  private static final GroupDecision DECISION =
      new GroupDecision("Expert group, second meeting", LocalDate.of(2024, 6, 19), "Agreed.");

  @Autowired private Accounts accounts;
  @Autowired private Answers answers;
  @Autowired private Triage triage;
  @Autowired private Comments comments;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private Person staff;
  private RoundId round;
  private CommentId one;

  @BeforeEach
  void aCommentInAnOpenRound() {
    world.begin();
    staff = world.staff();
    round = world.open();
    one = world.submitted(world.adaeze, round, "Say where and when.").id();
  }

  @Test
  void goesThroughTheQueuesAndKeepsWhatWasDone() {
    assertThat(queued(TriageQueue.UNASSIGNED)).containsExactly(one);
    answers.assign(staff, List.of(one), staff.id());
    assertThat(queued(TriageQueue.YOURS)).containsExactly(one);
    assertThat(triage.countYours(staff)).isEqualTo(1);
    assertThat(triage.list(other(), round, TriageQueue.WITH_OTHERS)).hasSize(1);

    answers.propose(staff, List.of(one), YES);
    assertThat(queued(TriageQueue.YOURS)).isEmpty();
    assertThat(queued(TriageQueue.PROPOSED)).containsExactly(one);
    answers.decide(staff, List.of(one), new Reply(Outcome.NOTED, "Said in 2.1 already."));
    assertThat(queued(TriageQueue.DECIDED)).containsExactly(one);
    answers.reopen(staff, one, "The group spoke again.");

    assertThat(queued(TriageQueue.YOURS)).containsExactly(one);
    assertThat(answers.history(staff, one))
        .extracting(AnswerStep::deed)
        .containsExactly(
            AnswerDeed.ASSIGNED, AnswerDeed.PROPOSED, AnswerDeed.DECIDED, AnswerDeed.REOPENED);
    assertThat(answers.history(staff, one).get(2).words()).isEqualTo("Said in 2.1 already.");
  }

  @Test
  void needsAReasonWhereSomethingIsRefused() {
    assertRefused(Field.OUTCOME, () -> answers.propose(staff, List.of(one), new Reply(null, "x")));
    for (Outcome outcome : List.of(Outcome.NOT_ACCEPTED, Outcome.ACCEPTED_IN_PART)) {
      assertRefused(
          Field.WORDS, () -> answers.propose(staff, List.of(one), new Reply(outcome, "  ")));
    }
    assertRefused(
        Field.OUTCOME,
        () -> answers.propose(staff, List.of(one), new Reply(Outcome.ANSWERED, "Here.")));
    answers.propose(staff, List.of(one), new Reply(Outcome.NOT_ACCEPTED, "The law differs."));
    assertRefused(
        Field.WORDS,
        () -> answers.decide(staff, List.of(one), new Reply(Outcome.NOT_ACCEPTED, "")));
  }

  @Test
  void decidesNothingThatWasNotProposedAndNothingTwice() {
    assertRefused(Field.COMMENT, () -> answers.decide(staff, List.of(one), YES));
    answers.propose(staff, List.of(one), YES);
    answers.decide(staff, List.of(one), YES);
    assertRefused(Field.COMMENT, () -> answers.decide(staff, List.of(one), YES));
    assertRefused(Field.COMMENT, () -> answers.propose(staff, List.of(one), YES));
  }

  @Test
  void writesOverNoProposalThatWasNotSeen() {
    AnswersSeen untouched = seen(one);
    answers.propose(other(), List.of(one), new Reply(Outcome.NOT_ACCEPTED, "The law differs."));

    assertThatThrownBy(() -> answers.propose(staff, untouched, YES))
        .asInstanceOf(type(AnsweredElsewhere.class))
        .satisfies(
            refused -> {
              assertThat(refused.comment().id()).isEqualTo(one);
              assertThat(refused.now()).isEqualTo(seen(one));
            });
    assertThat(answers.find(List.of(one)).get(one).outcome()).isEqualTo(Outcome.NOT_ACCEPTED);

    answers.propose(staff, seen(one), YES);
    assertThat(answers.find(List.of(one)).get(one).outcome()).isEqualTo(Outcome.ACCEPTED);
  }

  @Test
  void decidesNothingOnAProposalThatWasReplacedMeanwhile() {
    CommentId blocking = blocking("It breaks national law.");
    answers.propose(staff, List.of(one, blocking), YES);
    AnswersSeen first = seen(one);
    AnswersSeen ofGroup = seen(blocking);
    Reply theirs = new Reply(Outcome.NOT_ACCEPTED, "The law differs.");
    answers.propose(other(), List.of(one, blocking), theirs);

    assertThatThrownBy(() -> answers.decide(staff, first, YES))
        .isInstanceOf(AnsweredElsewhere.class);
    assertThatThrownBy(() -> answers.decideByGroup(staff, ofGroup, YES, DECISION))
        .isInstanceOf(AnsweredElsewhere.class);
    answers.decide(other(), List.of(one), theirs);
    assertThatThrownBy(() -> answers.decide(staff, first, YES))
        .isInstanceOf(AnsweredElsewhere.class);
    answers.decideByGroup(staff, seen(blocking), theirs, DECISION);
  }

  @Test
  void takesAnAnswerAlsoWhereOnlySomebodyElseWasAskedMeanwhile() {
    AnswersSeen untouched = seen(one);
    answers.assign(staff, List.of(one), other().id());
    answers.propose(staff, untouched, YES);
    assertThat(queued(TriageQueue.PROPOSED)).containsExactly(one);
  }

  @Test
  void waitsForNobodyWhoseAccountIsClosedOrWhoLeftTheOffice() {
    Person administrator = world.person("Ada Okafor", Role.ADMINISTRATOR);
    answers.assign(staff, List.of(one), other().id());
    accounts.deactivate(administrator, other().id(), "Left the office");
    assertThat(queued(TriageQueue.WITH_OTHERS)).isEmpty();
    assertThat(queued(TriageQueue.UNASSIGNED)).containsExactly(one);

    Person third = world.person("Lea Morel", Role.STAFF);
    answers.assign(staff, List.of(one), third.id());
    answers.propose(staff, List.of(one), YES);
    answers.decide(staff, List.of(one), YES);
    accounts.revoke(administrator, third.id(), Role.STAFF);
    answers.reopen(staff, one, "The group spoke again.");
    assertThat(queued(TriageQueue.UNASSIGNED)).containsExactly(one);
  }

  private AnswersSeen seen(CommentId id) {
    return new AnswersSeen(
        triage.group(staff, round, id).stream().map(TriageItem::answer).toList());
  }

  @Test
  void leavesABlockingCommentToTheGroup() {
    CommentId blocking = blocking("It breaks national law.");
    answers.propose(staff, List.of(blocking), YES);
    assertThat(queued(TriageQueue.GROUP_DECISION)).containsExactly(blocking);
    assertRefused(Field.GROUP, () -> answers.decide(staff, List.of(blocking), YES));
    assertRefused(
        Field.GROUP_WORDS,
        () ->
            answers.decideByGroup(
                staff, List.of(blocking), YES, new GroupDecision("The group", DECISION.on(), "")));
    assertRefused(
        Field.DAY,
        () ->
            answers.decideByGroup(
                staff,
                List.of(blocking),
                YES,
                new GroupDecision("The group", LocalDate.of(2024, 7, 1), "Agreed.")));

    GroupDecision named =
        new GroupDecision(
            DECISION.group(),
            DECISION.on(),
            DECISION.words(),
            new GroupDecision.Source(new MeetingId("meeting-1"), "decision-1"));
    answers.decideByGroup(staff, List.of(blocking), YES, named);
    assertThat(answers.find(List.of(blocking)).get(blocking).decision()).isEqualTo(named);
    assertThat(answers.history(staff, blocking))
        .extracting(AnswerStep::deed)
        .containsExactly(AnswerDeed.PROPOSED, AnswerDeed.DECIDED_BY_GROUP);
  }

  @Test
  void answersAGroupAtOnceUnderTheBlockingOne() {
    CommentId two = world.submitted(world.adaeze, round, "Say where.").id();
    CommentId blocking = blocking("It breaks national law.");

    assertThat(answers.group(staff, one, List.of(two, blocking))).isEqualTo(blocking);
    assertThat(queued(TriageQueue.UNASSIGNED)).containsExactly(blocking);
    assertThat(triage.list(staff, round, TriageQueue.UNASSIGNED).get(0).alike()).isEqualTo(2);

    answers.propose(staff, List.of(one, two, blocking), YES);
    answers.decideByGroup(staff, List.of(one, two, blocking), YES, DECISION);
    assertThat(triage.countHolding(staff, round)).isZero();
    assertThat(queued(TriageQueue.DECIDED)).containsExactly(blocking);
  }

  @Test
  void lookAgainAtThoseAlikeThatGotNoAnswer() {
    CommentId two = world.submitted(world.adaeze, round, "Say where.").id();
    answers.group(staff, one, List.of(two));
    answers.propose(staff, List.of(one), YES);

    assertThat(queued(TriageQueue.UNASSIGNED)).containsExactly(two);
  }

  @Test
  void losesNoneWhenTheOneThatLedIsWithdrawn() {
    CommentId two = world.submitted(world.adaeze, round, "Say where.").id();
    answers.group(staff, one, List.of(two));
    comments.withdraw(world.adaeze, one);

    assertThat(queued(TriageQueue.UNASSIGNED)).containsExactly(two);
    assertThat(triage.countHolding(staff, round)).isEqualTo(1);
  }

  @Test
  void doesAllOrNothing() {
    CommentId blocking = blocking("It breaks national law.");
    answers.propose(staff, List.of(one, blocking), YES);
    assertRefused(Field.GROUP, () -> answers.decide(staff, List.of(one, blocking), YES));
    assertRefused(
        Field.COMMENT,
        () -> {
          comments.withdraw(world.adaeze, one);
          answers.propose(staff, List.of(one, blocking), YES);
        });
  }

  @Test
  void isTheOfficesAlone() {
    for (Person person : List.of(world.adaeze, world.nadia, world.stranger())) {
      assertThatThrownBy(() -> triage.counts(person, round)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> triage.list(person, round, TriageQueue.UNASSIGNED))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> triage.candidates(person, one)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> answers.history(person, one)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> answers.propose(person, List.of(one), YES))
          .isInstanceOf(NotFound.class);
    }
    assertThat(triage.list(world.auditor(), round, TriageQueue.UNASSIGNED)).hasSize(1);
    assertThatThrownBy(() -> answers.propose(world.auditor(), List.of(one), YES))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> answers.assign(staff, List.of(one), world.adaeze.id()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void costsTheSameStatementsForOneCommentAndForMany() {
    int few = statements.countDuring(this::readBoard);
    for (int number = 0; number < 25; number++) {
      CommentId more = world.submitted(world.adaeze, round, "More " + number).id();
      if (number % 3 == 0) {
        answers.group(staff, one, List.of(more));
      }
    }
    assertThat(statements.countDuring(this::readBoard)).isEqualTo(few);
  }

  private void readBoard() {
    triage.counts(staff, round);
    triage.list(staff, round, TriageQueue.UNASSIGNED);
    triage.group(staff, round, one);
    triage.candidates(staff, one);
    comments.listAt(staff, round, Anchor.paragraph(world.paragraph(2).id()));
  }

  private Person other() {
    return world.person("Kofi Mensah", Role.STAFF);
  }

  private CommentId blocking(String words) {
    CommentForm form =
        new CommentForm(
            Anchor.paragraph(world.paragraph(2).id()),
            CommentKind.TECHNICAL,
            Severity.BLOCKING,
            words,
            "",
            "The law says so.");
    return comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id()).id();
  }

  private List<CommentId> queued(TriageQueue queue) {
    List<CommentId> found =
        triage.list(staff, round, queue).stream().map(item -> item.comment().id()).toList();
    assertThat(triage.counts(staff, round).get(queue)).isEqualTo(found.size());
    return found;
  }

  private static void assertRefused(Field field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .asInstanceOf(type(AnswerRefused.class))
        .extracting(AnswerRefused::field)
        .isEqualTo(field);
  }
}
