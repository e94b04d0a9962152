package org.plenary.process.prize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.jury.JuryWorld;
import org.plenary.process.WorkItem;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.support.EnglishTexts;
import org.plenary.verdict.Verdicts;
import org.plenary.vote.OpenCut;
import org.plenary.vote.VoteCuts;

class CutTieDecisionsTest {

  private static final Instant CLOSED = Instant.parse("2023-09-15T09:00:00Z");

  private final VoteCuts cuts = mock(VoteCuts.class);
  private final Verdicts verdicts = mock(Verdicts.class);
  private final Edition edition = EditionFixture.aPublishedEditionWithAVote();
  private final CutTieDecisions decisions =
      new CutTieDecisions(cuts, verdicts, EnglishTexts.messages());

  @BeforeEach
  void twoCategoriesAreTied() {
    given(cuts.listOpen(eq(JuryWorld.HAN), any()))
        .willAnswer(
            asked -> {
              Predicate<Edition> matters = asked.getArgument(1);
              return matters.test(edition) ? List.of(new OpenCut(edition, 2, CLOSED)) : List.of();
            });
  }

  @Test
  void leadToTheVoteOfTheirEdition() {
    assertThat(decisions.of(JuryWorld.HAN))
        .containsExactly(
            new WorkItem(
                "public-vote.settle-cut",
                "The public vote ended in ties at the cut, in 2 categories: choose who goes"
                    + " forward",
                edition.name(),
                edition.code(),
                "/public-vote?edition=" + edition.code(),
                2,
                CLOSED,
                null));
  }

  @Test
  void waitNoLongerOnceTheResultsArePublic() {
    given(verdicts.isPublic(edition.id())).willReturn(true);

    assertThat(decisions.of(JuryWorld.HAN)).isEmpty();
  }
}
