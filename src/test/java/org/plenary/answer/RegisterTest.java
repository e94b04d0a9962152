package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.RegisterFilter.Timing;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.identity.Person;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class RegisterTest {

  @Autowired private Register register;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private Comments comments;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.open();
  }

  @Test
  void holdsEveryChannelUnderOneCountAndNothingUnsubmitted() {
    world.submitted(world.adaeze, round, "Said on the screen.");
    desk.verify(
        world.nadia,
        round,
        world.cameroon,
        List.of(world.onDesk(world.simone, round, "Said by a state.").id()));
    submissions.submit(world.nadia, round, world.cameroon);
    world.drafted(world.adaeze, round, null, "A private draft.");
    world.onDesk(world.simone, round, "Still on a desk.");

    assertThat(list(world.staff(), all())).extracting(Comment::number).containsExactly(1, 2);
    assertThat(register.count(world.staff(), all())).isEqualTo(2);
  }

  @Test
  void filtersByWhateverIsAsked() {
    world.submitted(world.adaeze, round, "100% sure_of it.");
    desk.verify(
        world.nadia,
        round,
        world.cameroon,
        List.of(world.onDesk(world.simone, round, "Said by a state.").id()));
    submissions.submit(world.nadia, round, world.cameroon);
    world.close(round);
    world.submitted(world.adaeze, round, "Late.");

    RegisterFilter all = all();
    assertThat(numbers(with(all, Set.of(Capacity.BODY), Set.of(), Timing.ANY, "")))
        .containsExactly(2);
    assertThat(numbers(with(all, Set.of(), Set.of("Africa"), Timing.FORMAL, "")))
        .containsExactly(1, 2);
    assertThat(numbers(with(all, Set.of(), Set.of("Europe"), Timing.ANY, ""))).isEmpty();
    assertThat(numbers(with(all, Set.of(), Set.of(), Timing.INFORMAL, ""))).containsExactly(3);
    assertThat(numbers(with(all, Set.of(), Set.of(), Timing.ANY, "100%"))).containsExactly(1);
    assertThat(numbers(with(all, Set.of(), Set.of(), Timing.ANY, "_"))).containsExactly(1);
    assertThat(numbers(with(all, Set.of(), Set.of(), Timing.ANY, "MINISTRY"))).containsExactly(2);
    assertThat(numbers(with(all, Set.of(), Set.of(), Timing.ANY, "3"))).containsExactly(3);
  }

  @Test
  void showsThoseAskedWhatTheirRoundLetsThemSee() {
    Comment said = world.submitted(world.adaeze, round, "Say where and when.");
    Comment rude = world.submitted(world.adaeze, round, "Rude.");
    comments.hide(world.staff(), rude.id(), "An insult.");

    assertThat(list(world.nadia, all())).isEmpty();
    world.close(round);
    assertThat(list(world.nadia, all())).extracting(Comment::id).containsExactly(said.id());
    assertThat(list(world.stranger(), all())).isEmpty();
    assertThat(list(world.auditor(), all())).hasSize(2);
  }

  @Test
  void costsTheSameStatementsForOneCommentAndForMany() {
    world.submitted(world.adaeze, round, "One.");
    Person staff = world.staff();
    int forStaff = statements.countDuring(() -> list(staff, all()));
    int forOthers = statements.countDuring(() -> list(world.nadia, all()));
    for (int number = 0; number < 20; number++) {
      world.submitted(world.adaeze, round, "More " + number);
    }

    assertThat(statements.countDuring(() -> list(staff, all()))).isEqualTo(forStaff);
    assertThat(statements.countDuring(() -> list(world.nadia, all()))).isEqualTo(forOthers);
  }

  private RegisterFilter all() {
    return RegisterFilter.of(world.guideline.id());
  }

  private List<Comment> list(Person by, RegisterFilter filter) {
    return register.list(by, filter, RegisterOrder.NUMBER, 0, 50);
  }

  private List<Integer> numbers(RegisterFilter filter) {
    return list(world.staff(), filter).stream().map(Comment::number).toList();
  }

  private static RegisterFilter with(
      RegisterFilter all,
      Set<Capacity> capacities,
      Set<String> regions,
      Timing timing,
      String words) {
    return new RegisterFilter(
        all.guideline(),
        all.rounds(),
        all.kinds(),
        all.severities(),
        capacities,
        all.channels(),
        all.states(),
        all.bodies(),
        regions,
        all.paragraphs(),
        all.answers(),
        all.outcomes(),
        timing,
        words);
  }
}
