package org.plenary.jury;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.EditionRules;
import org.plenary.programme.ScoreNormalisation;
import org.plenary.programme.TieRung;
import org.plenary.support.Records;

/** Jurors, entries and scorecards for tests that start nothing; ids are readable and stable. */
public final class JuryFixture {

  public static final EditionRules RULES = EditionFixture.anEdition().rules();
  public static final List<Criterion> CRITERIA = EditionFixture.anEdition().criteria();

  private JuryFixture() {}

  public static JurorId juror(int number) {
    return new JurorId("juror-%02d".formatted(number));
  }

  public static EntryId entry(int number) {
    return new EntryId("entry-%03d".formatted(number));
  }

  public static EditionRules rulesWithLadder(TieRung... ladder) {
    return Records.with(
        Records.with(RULES, "decidingCriterion", "value"), "tieLadder", List.of(ladder));
  }

  public static EditionRules rulesWith(ScoreNormalisation normalisation) {
    return Records.with(RULES, "normalisation", normalisation);
  }

  /** A scorecard with this score for each criterion in the edition's order. */
  public static JudgedScorecard scorecard(EntryId entry, JurorId juror, String... scores) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (int index = 0; index < scores.length; index++) {
      values.put(CRITERIA.get(index).key(), new BigDecimal(scores[index]));
    }
    return new JudgedScorecard(entry, juror, values, null);
  }

  /** A scorecard with the same score for every criterion. */
  public static JudgedScorecard level(EntryId entry, JurorId juror, String score) {
    String[] scores = new String[CRITERIA.size()];
    Arrays.fill(scores, score);
    return scorecard(entry, juror, scores);
  }

  public static Map<EntryId, String> inCategory(String category, EntryId... entries) {
    Map<EntryId, String> categories = new LinkedHashMap<>();
    for (EntryId entry : entries) {
      categories.put(entry, category);
    }
    return categories;
  }
}
