package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.support.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What two people do in the same moment. */
@ConsultationTest
// A context of its own: what happens at once is committed, and others roll back.
@TestPropertySource(properties = "plenary.test.commits=true")
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AtOnceTest {

  @Autowired private BodySubmissions submissions;
  @Autowired private BodyDesk desk;
  @Autowired private Comments comments;
  @Autowired private ConsultationWorld world;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.beginAnew();
    round = world.open();
  }

  @Test
  void makesOneAnswerOfTwoOfficersWhoSubmitInTheSameMoment() throws Exception {
    List<CommentId> ids = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      ids.add(world.onDesk(world.simone, round, "Point " + number).id());
    }
    desk.verify(world.nadia, round, world.cameroon, ids);

    List<Object> outcomes = AtOnce.call(List.of(submitting(world.nadia), submitting(world.paul)));

    assertThat(outcomes).filteredOn(BodyAnswer.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(SubmissionRefused.class::isInstance)
        .singleElement()
        .satisfies(
            told ->
                assertThat(((Refusal) told).messageKey())
                    .endsWith("submission-refused.already-submitted"));
    assertThat(submissions.list(world.nadia, round, world.cameroon)).hasSize(1);
    assertThat(comments.listSubmitted(round)).hasSize(5);
  }

  @Test
  void givesEveryCommentANumberOfItsOwnInTheRushBeforeTheClose() throws Exception {
    List<Callable<Object>> rush = new ArrayList<>();
    for (int number = 0; number < 6; number++) {
      Comment draft = world.drafted(world.adaeze, round, null, "Rush " + number);
      rush.add(() -> comments.submit(world.adaeze, draft.id()).number());
    }

    List<Object> numbers = AtOnce.call(rush);

    assertThat(numbers).doesNotHaveDuplicates().hasSize(6).allMatch(Integer.class::isInstance);
  }

  private Callable<Object> submitting(Person by) {
    return () -> submissions.submit(by, round, world.cameroon);
  }
}
