package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.programme.EditionFixture.moved;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plenary.support.Records;

class PublishedChangePolicyTest {

  private static final Instant DURING_THE_CALL = Instant.parse("2023-06-01T00:00:00Z");
  private static final Instant AFTER_THE_CALL = Instant.parse("2023-06-16T00:00:00Z");
  private static final Instant WHILE_JUDGING = Instant.parse("2023-07-10T00:00:00Z");

  private final Edition edition = EditionFixture.aPublishedEdition();

  @Test
  void extendsTheCallForEveryone() {
    accepts(moved(edition, EditionDate.CALL_CLOSES, 7), DURING_THE_CALL);
  }

  @Test
  void opensAClosedCallAgain() {
    accepts(moved(edition, EditionDate.CALL_CLOSES, 7), AFTER_THE_CALL);
  }

  @Test
  void refusesToShortenTheCall() {
    refuses(moved(edition, EditionDate.CALL_CLOSES, -1), DURING_THE_CALL, "call-shortened");
  }

  @Test
  void refusesToMoveADateThatIsPast() {
    refuses(moved(edition, EditionDate.CALL_OPENS, 1), DURING_THE_CALL, "date-is-past");
  }

  @Test
  void refusesADateInThePast() {
    refuses(moved(edition, EditionDate.EMBARGO_LIFTS, -100), WHILE_JUDGING, "date-into-past");
  }

  @Test
  void refusesOtherWeightsOnceJudgingBegan() {
    Edition reordered =
        edition.withCriteria(
            edition.criteria().stream()
                .sorted(java.util.Comparator.comparing(Criterion::key))
                .toList());

    accepts(reordered, DURING_THE_CALL);
    refuses(reordered, WHILE_JUDGING, "judging-began");
  }

  @Test
  void refusesAnotherNumberBesideTheScoreOnceJudgingBegan() {
    Edition normalised =
        edition.with(Records.with(edition.rules(), "normalisation", ScoreNormalisation.RANK));

    accepts(normalised, DURING_THE_CALL);
    refuses(normalised, WHILE_JUDGING, "judging-began");
  }

  @Test
  void refusesToRemoveWhatEntriesAndAwardsName() {
    refuses(
        edition.withSlots(edition.slots().subList(1, edition.slots().size())),
        DURING_THE_CALL,
        "key-removed");
  }

  @Test
  void refusesDatesOutOfOrder() {
    assertThatThrownBy(() -> check(moved(edition, EditionDate.CALL_CLOSES, 60), DURING_THE_CALL))
        .isInstanceOf(NotReadyToPublish.class);
  }

  private void accepts(Edition wanted, Instant now) {
    assertThatCode(() -> check(wanted, now)).doesNotThrowAnyException();
  }

  private void refuses(Edition wanted, Instant now, String why) {
    assertThatThrownBy(() -> check(wanted, now))
        .isInstanceOf(ChangeRefused.class)
        .hasMessageContaining("programme.refused." + why);
  }

  private void check(Edition wanted, Instant now) {
    new PublishedChangePolicy(edition, wanted, now).check();
  }
}
