package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class ObjectionDeskTest {

  @Autowired private ObjectionDesk desk;
  @Autowired private Objections objections;
  @Autowired private ObjectionNotices notices;
  @Autowired private Answers answers;
  @Autowired private Releases releases;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private Person staff;
  private CommentId one;
  private CommentId other;

  @BeforeEach
  void twoAnswersThatAreOut() {
    world.begin();
    staff = world.staff();
    RoundId round = world.open();
    one = world.submitted(world.adaeze, round, "Say where and when.").id();
    other = world.submitted(world.adaeze, round, "Say for whom.").id();
    Reply no = new Reply(Outcome.NOT_ACCEPTED, "The law differs.");
    answers.propose(staff, List.of(one, other), no);
    answers.decide(staff, List.of(one, other), no);
    world.close(round);
    releases.release(staff, round);
    world.forgetMails();
  }

  @Test
  void listsWhatIsToBeLookedAtFirstByOneStatement() {
    objections.object(world.adaeze, one, "The place is missing.");
    int forOne = statements.countDuring(() -> list());
    objections.object(world.adaeze, other, "They are not named.");
    desk.answer(staff, one, ObjectionOutcome.STANDS, "It is in 3.4 now.");

    assertThat(list()).extracting(item -> item.comment().id()).containsExactly(other, one);
    assertThat(list()).extracting(Objection::isOpen).containsExactly(true, false);
    assertThat(desk.countOpen(staff, world.guideline.id())).isEqualTo(1);
    assertThat(statements.countDuring(() -> list())).isPositive().isEqualTo(forOne);
  }

  @Test
  void listsThoseOfEveryGuidelineByOneStatementOpenOnesFirst() {
    objections.object(world.adaeze, one, "The place is missing.");
    desk.answer(staff, one, ObjectionOutcome.STANDS, "It is in 3.4 now.");
    int forOne = statements.countDuring(() -> desk.list(staff, Set.of()));
    var first = world.guideline.id();
    world.beginAnew();
    RoundId later = world.open();
    CommentId third = world.submitted(world.adaeze, later, "Say by whom.").id();
    Reply no = new Reply(Outcome.NOT_ACCEPTED, "The law differs.");
    answers.propose(staff, List.of(third), no);
    answers.decide(staff, List.of(third), no);
    world.close(later);
    releases.release(staff, later);
    objections.object(world.adaeze, third, "They are not named.");

    assertThat(desk.list(staff, Set.of()))
        .extracting(item -> item.comment().id())
        .containsExactly(third, one);
    assertThat(desk.list(staff, Set.of(first)))
        .extracting(item -> item.comment().id())
        .containsExactly(one);
    assertThat(statements.countDuring(() -> desk.list(staff, Set.of()))).isEqualTo(forOne);
  }

  @Test
  void isAnsweredOnceInWordsByTheOffice() {
    assertThatThrownBy(() -> answer(staff, "Why.")).isInstanceOf(AnswerRefused.class);
    objections.object(world.adaeze, one, "The place is missing.");
    assertThatThrownBy(() -> answer(staff, " ")).isInstanceOf(AnswerRefused.class);
    assertThatThrownBy(() -> answer(world.auditor(), "Why.")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> answer(world.stranger(), "Why.")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.list(world.adaeze, Set.of())).isInstanceOf(NotFound.class);
    answer(staff, "It is in 3.4 now.");
    assertThatThrownBy(() -> answer(staff, "Again.")).isInstanceOf(AnswerRefused.class);

    assertThat(answers.history(staff, one))
        .extracting(AnswerStep::deed)
        .endsWith(AnswerDeed.OBJECTED, AnswerDeed.TAKEN_UP);
  }

  @Test
  void asksForALookAgainWhereSomebodyObjectsAgain() {
    objections.object(world.adaeze, one, "The place is missing.");
    answer(staff, "It is in 3.4 now.");
    objections.object(world.adaeze, one, "And the hour?");
    assertThat(list()).extracting(Objection::isOpen).containsExactly(true);
    objections.satisfied(world.adaeze, one);
    assertThat(list()).isEmpty();
  }

  @Test
  void tellsWhoeverObjectedWhatBecameOfIt() {
    objections.object(world.adaeze, one, "The place is missing.");
    notices.tellRecorded(one);
    answer(staff, "It is in 3.4 now.");
    notices.tellAnswered(one);

    assertThat(world.mails("objection-recorded"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.get("recipient_email")).isEqualTo(world.adaeze.email());
              assertThat(mail.get("value_json").toString()).contains("The place is missing.");
            });
    assertThat(world.mails("objection-answered"))
        .singleElement()
        .satisfies(
            mail -> assertThat(mail.get("value_json").toString()).contains("It is in 3.4 now."));
  }

  private List<Objection> list() {
    return desk.list(staff, Set.of(world.guideline.id()));
  }

  private void answer(Person by, String words) {
    desk.answer(by, one, ObjectionOutcome.TAKEN_UP, words);
  }
}
