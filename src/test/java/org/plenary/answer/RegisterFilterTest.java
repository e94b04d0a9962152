package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.RegisterFilter.Timing;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
import org.plenary.group.BodyId;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.Person;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** Each filter of the register alone: what it leaves, and what it does not give away. */
@ConsultationTest
class RegisterFilterTest {

  private static final Reply NO = new Reply(Outcome.NOT_ACCEPTED, "The law differs.");
  private static final Reply YES = new Reply(Outcome.ACCEPTED, "");

  @Autowired private Register register;
  @Autowired private Comments comments;
  @Autowired private Answers answers;
  @Autowired private Releases releases;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private RoundId round;
  private Comment one;
  private Comment two;

  /** The first is of an expert on a paragraph, the second of a state on the whole. */
  @BeforeEach
  void twoComments() {
    world.begin();
    round = world.open();
    one = world.submitted(world.adaeze, round, "Say where and when.");
    CommentForm form =
        new CommentForm(
            Anchor.whole(), CommentKind.GENERAL, Severity.MINOR, "Said by a state.", "", "");
    two = comments.draft(world.simone, round, world.cameroon, form);
    comments.submit(world.simone, two.id());
    desk.verify(world.nadia, round, world.cameroon, List.of(two.id()));
    submissions.submit(world.nadia, round, world.cameroon);
  }

  @Test
  void leavesWhatWasSaidInARound() {
    RoundId other = world.open();
    assertThat(numbers(wanted -> wanted.rounds = Set.of(round))).containsExactly(1, 2);
    assertThat(numbers(wanted -> wanted.rounds = Set.of(other))).isEmpty();
  }

  @Test
  void leavesAKindASeverityABodyARegionAndAParagraph() {
    assertThat(numbers(wanted -> wanted.kinds = Set.of(CommentKind.TECHNICAL))).containsExactly(1);
    assertThat(numbers(wanted -> wanted.severities = Set.of(Severity.MINOR))).containsExactly(2);
    assertThat(numbers(wanted -> wanted.bodies = Set.of(world.cameroon))).containsExactly(2);
    assertThat(numbers(wanted -> wanted.regions = Set.of("Africa"))).containsExactly(1, 2);
    assertThat(numbers(wanted -> wanted.regions = Set.of("Europe"))).isEmpty();
    assertThat(numbers(wanted -> wanted.paragraphs = Set.of(world.paragraph(2).id())))
        .containsExactly(1);
    assertThat(numbers(wanted -> wanted.paragraphs = Set.of(world.paragraph(1).id()))).isEmpty();
  }

  @Test
  void leavesAState() {
    comments.withdraw(world.adaeze, one.id());
    assertThat(numbers(wanted -> wanted.states = Set.of(CommentState.WITHDRAWN)))
        .containsExactly(1);
    assertThat(numbers(wanted -> wanted.states = Set.of(CommentState.SUBMITTED)))
        .containsExactly(2);
  }

  @Test
  void leavesWhereTheAnswerStandsAndWhatBecameOfIt() {
    assertThat(numbers(answer(AnswerState.OPEN))).containsExactly(1, 2);
    answers.propose(world.staff(), List.of(one.id()), NO);
    assertThat(numbers(answer(AnswerState.PROPOSED))).containsExactly(1);
    assertThat(numbers(answer(AnswerState.OPEN))).containsExactly(2);
    assertThat(numbers(outcome(Outcome.NOT_ACCEPTED))).isEmpty();
    answers.decide(world.staff(), List.of(one.id()), NO);

    assertThat(numbers(answer(AnswerState.DECIDED))).containsExactly(1);
    assertThat(numbers(answer(AnswerState.OPEN, AnswerState.DECIDED))).containsExactly(1, 2);
    assertThat(numbers(outcome(Outcome.NOT_ACCEPTED))).containsExactly(1);
    assertThat(numbers(outcome(Outcome.ACCEPTED))).isEmpty();
  }

  @Test
  void owesNoAnswerToWhatWasTakenBackOrCameLate() {
    comments.withdraw(world.adaeze, one.id());
    world.close(round);
    world.submitted(world.adaeze, round, "Late.");
    assertThat(numbers(answer(AnswerState.OPEN))).containsExactly(2);
  }

  @Test
  void givesNoAnswerAwayBeforeTheRelease() {
    answers.propose(world.staff(), List.of(one.id()), NO);
    answers.decide(world.staff(), List.of(one.id()), NO);
    answers.propose(world.staff(), List.of(two.id()), YES);
    world.close(round);

    assertThat(numbers(world.nadia, outcome(Outcome.NOT_ACCEPTED))).isEmpty();
    assertThat(numbers(world.nadia, answer(AnswerState.DECIDED))).isEmpty();
    assertThat(numbers(world.nadia, answer(AnswerState.PROPOSED))).isEmpty();
    assertThat(numbers(world.nadia, answer(AnswerState.OPEN))).containsExactly(1, 2);
    assertThat(register.findAnswers(world.nadia, shown(world.nadia))).isEmpty();
    assertThat(register.findAnswers(world.staff(), shown(world.staff()))).hasSize(2);

    releases.override(world.staff(), round, "Achieng Odhiambo", "The session begins.");
    assertThat(numbers(world.nadia, outcome(Outcome.NOT_ACCEPTED))).containsExactly(1);
    assertThat(numbers(world.nadia, answer(AnswerState.PROPOSED))).isEmpty();
    assertThat(register.findAnswers(world.nadia, shown(world.nadia)))
        .containsOnlyKeys(one.id())
        .extractingByKey(one.id())
        .extracting(Answer::words)
        .isEqualTo("The law differs.");
    assertThat(register.findAnswers(world.stranger(), shown(world.staff()))).isEmpty();
  }

  @Test
  void readsAnswersInTheSameStatementsForOneAndForMany() {
    Person staff = world.staff();
    List<Comment> few = List.of(one);
    int forOne = statements.countDuring(() -> register.findAnswers(staff, few));
    for (int number = 0; number < 5; number++) {
      world.submitted(world.adaeze, round, "More " + number);
    }
    List<Comment> many = shown(staff);
    assertThat(many).hasSize(7);
    assertThat(statements.countDuring(() -> register.findAnswers(staff, many))).isEqualTo(forOne);
  }

  private static Consumer<Wanted> answer(AnswerState... states) {
    return wanted -> wanted.answers = Set.of(states);
  }

  private static Consumer<Wanted> outcome(Outcome outcome) {
    return wanted -> wanted.outcomes = Set.of(outcome);
  }

  private List<Comment> shown(Person by) {
    return register.list(by, RegisterFilter.of(world.guideline.id()), RegisterOrder.NUMBER, 0, 50);
  }

  private List<Integer> numbers(Consumer<Wanted> choice) {
    return numbers(world.staff(), choice);
  }

  private List<Integer> numbers(Person by, Consumer<Wanted> choice) {
    Wanted wanted = new Wanted();
    choice.accept(wanted);
    RegisterFilter filter = wanted.on(RegisterFilter.of(world.guideline.id()));
    List<Comment> found = register.list(by, filter, RegisterOrder.NUMBER, 0, 50);
    assertThat(register.count(by, filter)).isEqualTo(found.size());
    return found.stream().map(Comment::number).toList();
  }

  private static class Wanted {

    private Set<RoundId> rounds = Set.of();
    private Set<CommentKind> kinds = Set.of();
    private Set<Severity> severities = Set.of();
    private Set<CommentState> states = Set.of();
    private Set<BodyId> bodies = Set.of();
    private Set<String> regions = Set.of();
    private Set<ParagraphId> paragraphs = Set.of();
    private Set<AnswerState> answers = Set.of();
    private Set<Outcome> outcomes = Set.of();

    RegisterFilter on(RegisterFilter all) {
      return new RegisterFilter(
          all.guideline(),
          rounds,
          kinds,
          severities,
          Set.of(),
          Set.of(),
          states,
          bodies,
          regions,
          paragraphs,
          answers,
          outcomes,
          Timing.ANY,
          "");
    }
  }
}
