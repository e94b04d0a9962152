package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.support.AtOnce;
import org.plenary.support.LeavesNoTrace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What two people do in the same moment. */
@ConsultationTest
@LeavesNoTrace
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceTest {

  @Autowired private BodySubmissions submissions;
  @Autowired private BodyDesk desk;
  @Autowired private Comments comments;
  @Autowired private Drafts drafts;
  @Autowired private Placements placements;
  @Autowired private TransactionOperations transactions;
  @Autowired private ConsultationWorld world;
  private RoundId round;

  @BeforeAll
  void bodiesOfAllTests() {
    world.begin();
  }

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

  @Test
  void givesAPlaceToACommentThatComesWhileADraftIsBeingFrozen() throws Exception {
    Draft next = drafts.startNext(world.staff(), world.guideline.id());
    Comment written = world.drafted(world.adaeze, round, null, "At the last moment.");
    CompletableFuture<Draft> freezing = new CompletableFuture<>();

    transactions.executeWithoutResult(
        open -> {
          comments.submit(world.adaeze, written.id());
          freezing.completeAsync(() -> drafts.freeze(world.staff(), world.guideline.id()));
          // It has to wait for the comment.
          assertThat(freezing).failsWithin(Duration.ofSeconds(1));
        });
    freezing.get(60, TimeUnit.SECONDS);

    assertThat(placements.list(world.staff(), next.id()))
        .extracting(placed -> placed.comment().id())
        .containsExactly(written.id());
  }

  private Callable<Object> submitting(Person by) {
    return () -> submissions.submit(by, round, world.cameroon);
  }
}
