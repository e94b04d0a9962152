package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.plenary.jury.Assignments;
import org.plenary.jury.JuryFixture;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.programme.ScoreNormalisation;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JuryTest
@Import(RankingTables.class)
class RankingTablesTest {

  @Autowired private RankingTables tables;
  @Autowired private Rankings rankings;
  @Autowired private Finalists finalists;
  @Autowired private Assignments assignments;
  @Autowired private Editions editions;
  @Autowired private JuryWorld world;
  private Edition edition;

  @BeforeEach
  void entriesAreScored() {
    edition = world.edition().with(JuryFixture.rulesWith(ScoreNormalisation.Z_SCORE));
    when(editions.get(world.id())).thenReturn(edition);
    world.entries(60);
    world.readyJurors(5);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    world.scoreAll(60);
  }

  @Test
  void writesEveryEntryWithItsScoreAndWhatStandsBesideIt() {
    List<String> header = tables.header(Locale.ENGLISH, edition);
    Ranking ranking = rankings.get(AUDITOR, world.id());
    List<List<Object>> rows = tables.rows(AUDITOR, edition, ranking);

    assertThat(rows).hasSize(60).allSatisfy(row -> assertThat(row).hasSameSizeAs(header));
    EntryScore best = ranking.all().findFirst().orElseThrow();
    assertThat(rows.get(0).get(header.indexOf("Score (of 100)"))).isEqualTo(best.mean().rounded(6));
    assertThat((BigDecimal) rows.get(0).get(header.indexOf("Z-score")))
        .isEqualByComparingTo(best.normalised().mean().setScale(6, java.math.RoundingMode.HALF_UP));
  }

  @Test
  void leavesTheColumnOutWhereTheEditionWantsNone() {
    assertThat(tables.header(Locale.ENGLISH, world.edition()))
        .contains("Score (of 100)")
        .doesNotContain("Z-score", "Jurors counted as the middle");
  }

  @Test
  void keepsHowItWasComputedWithTheConfirmedList() {
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");

    ConfirmedRanking kept = finalists.findConfirmed(AUDITOR, world.id()).orElseThrow();
    Ranking again = rankings.get(AUDITOR, world.id());
    assertThat(kept.normalisation()).isEqualTo("z-score-1");
    assertThat(kept.lines())
        .allSatisfy(
            line ->
                assertThat(line.normalised())
                    .isEqualByComparingTo(
                        again
                            .all()
                            .filter(score -> score.entry().equals(line.entry()))
                            .findFirst()
                            .orElseThrow()
                            .normalised()
                            .mean()));
  }

  @Test
  void tellsJurorsNothing() {
    Person juror = world.person(assignments.list(HAN, world.id()).get(0).juror());

    assertThatThrownBy(() -> tables.work(juror, edition).run(mock(JobProgress.class)))
        .isInstanceOf(NotFound.class);
  }
}
