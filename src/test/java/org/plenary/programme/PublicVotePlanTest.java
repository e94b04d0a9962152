package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicVotePlanTest {

  private static final String FILE = EditionFixture.fileText("2023");

  @Test
  void isOffUnlessTheFileSaysSo() {
    assertThat(EditionFixture.anEdition().rules().publicVote()).isEqualTo(PublicVotePlan.NONE);
    assertThat(PublicVotePlan.NONE.hasOpenedBy(Instant.MAX)).isFalse();
  }

  @Test
  void countsTheClosingInstantAndNothingAfterIt() {
    PublicVotePlan plan = EditionFixture.aPublishedEditionWithAVote().rules().publicVote();
    Instant opens = plan.opens().at();
    Instant closes = plan.closes().at();

    assertThat(plan.isOpenAt(opens.minusSeconds(1))).isFalse();
    assertThat(plan.isOpenAt(opens)).isTrue();
    assertThat(plan.isOpenAt(closes)).isTrue();
    assertThat(plan.isOpenAt(closes.plusSeconds(1))).isFalse();
    assertThat(plan.showsCountsAt(closes)).isFalse();
    assertThat(plan.showsCountsAt(closes.plusSeconds(1))).isTrue();
  }

  @Test
  void refusesAVoteForFinalistsWhoAreNotPublic() {
    refuses("finalists-announced: yes", "finalists-announced: no", "vote-finalists");
    refuses("2023-08-07T09:00", "2023-08-01T09:00", "vote-too-early");
    refuses("2023-09-15T18:00", "2023-10-15T18:00", "vote-too-late");
    refuses("2023-09-15T18:00", "2023-08-07T09:00", "vote-order");
    refuses("[tech, human]", "[tech, dance]", "vote-category");
    refuses("[tech, human]", "[]", "vote-no-category");
  }

  @Test
  void refusesAnAwardThatTheVoteWouldDecide() {
    refuses("categories:", "slot: tech-gold\n  categories:", "unknown-field");
  }

  @Test
  void movesWithTheEditionItIsCopiedFrom() {
    EditionTemplate copied = EditionFixture.read(FILE + EditionFixture.PUBLIC_VOTE).shiftedBy(364);

    assertThat(copied.edition().rules().publicVote().opens().wording()).contains("2024");
    assertThat(copied.edition().problems()).isEmpty();
  }

  @Test
  void staysAsItWasPublished() {
    Edition published = EditionFixture.aPublishedEditionWithAVote();
    Edition without = published.with(published.rules().with(PublicVotePlan.NONE));

    assertThatThrownBy(() -> new PublishedChangePolicy(published, without, Instant.EPOCH).check())
        .isInstanceOf(ChangeRefused.class)
        .hasMessageContaining("public-vote");
    assertThat(without.differencesTo(published))
        .extracting(FieldChange::field)
        .contains("public-vote.opens", "public-vote.wanted");
  }

  private static void refuses(String words, String others, String problem) {
    String vote = EditionFixture.PUBLIC_VOTE.replace(words, others);
    EditionFileRefused refused =
        catchThrowableOfType(
            EditionFileRefused.class, () -> EditionFixture.read(FILE + vote).edition());
    assertThat(refused.problems())
        .extracting(FileProblem::messageKey)
        .anySatisfy(key -> assertThat(key).endsWith(problem));
  }
}
