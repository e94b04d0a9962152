package org.plenary.verdict.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.jury.Recommendation;
import org.plenary.jury.ui.JuryWords;
import org.plenary.programme.ScoreNormalisation;
import org.plenary.ui.DenseGrid;
import org.plenary.verdict.EntryScore;
import org.plenary.verdict.NormalisedScore;

/** A category's entries, best first, with what a person should look at before they decide. */
class RankedGrid extends DenseGrid<EntryScore> {

  private static final int SHORT = 14;
  private static final String CHOICE =
      """
      <input type="checkbox" aria-label=${item.name} .checked=${item.on}
        ?disabled=${!item.may} @change=${toggle}>
      """;

  private final Map<EntryId, Entry> known;

  RankedGrid(
      List<EntryScore> scores,
      Map<EntryId, Entry> known,
      Set<EntryId> tiedAtCut,
      Set<EntryId> chosen,
      boolean mayChoose,
      ScoreNormalisation normalisation) {
    this.known = known;
    RankFlags flags = new RankFlags(tiedAtCut, mayChoose ? Set.of() : chosen);
    if (mayChoose) {
      addColumn(withChoice(LitRenderer.of(CHOICE), chosen))
          .setHeader(getTranslation("verdict.column.finalist"))
          .setAutoWidth(true)
          .setFlexGrow(0);
    }
    numberColumn(
        getTranslation("verdict.column.rank"),
        score -> score.place() == 0 ? "" : String.valueOf(score.place()));
    nameColumn(getTranslation("jury.column.title"), score -> entry(score).title());
    pairColumn(
        getTranslation("jury.column.place"),
        score -> entry(score).city(),
        score -> entry(score).country());
    numberColumn(
        getTranslation("verdict.column.score"), score -> JuryWords.exact(this, score.mean()));
    if (normalisation != ScoreNormalisation.OFF) {
      numberColumn(
          getTranslation("verdict.normalised." + JuryWords.key(normalisation)),
          score -> normalised(score.normalised()));
    }
    numberColumn(
        getTranslation("verdict.column.spread"), score -> JuryWords.score(this, score.spread()));
    numberColumn(
        getTranslation("verdict.column.scorecards"), score -> String.valueOf(score.scorecards()));
    textColumn(getTranslation("verdict.column.words"), this::words);
    statusColumn(getTranslation("jury.column.state"), flags::of);
    setCard(
        mayChoose ? STATUS + CHOICE : STATUS,
        renderer -> withChoice(withStatus(renderer, flags::of), chosen),
        score -> entry(score).title(),
        score -> getTranslation("jury.place", entry(score).city(), entry(score).country()),
        score ->
            getTranslation(
                "verdict.finalists.rank-and-score",
                score.place(),
                JuryWords.exact(this, score.mean())));
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    setAllRowsVisible(scores.size() <= SHORT);
    if (scores.size() > SHORT) {
      setHeight("34rem");
    }
    setItems(scores);
  }

  private LitRenderer<EntryScore> withChoice(
      LitRenderer<EntryScore> renderer, Set<EntryId> chosen) {
    return renderer
        .withProperty(
            "name", score -> getTranslation("verdict.finalists.choose", entry(score).title()))
        .withProperty("on", score -> chosen.contains(score.entry()))
        .withProperty("may", EntryScore::isQuorate)
        .withFunction(
            "toggle",
            score -> {
              if (!chosen.remove(score.entry())) {
                chosen.add(score.entry());
              }
              getDataProvider().refreshItem(score);
            });
  }

  /** "2 yes, 1 discuss". */
  private String words(EntryScore score) {
    return Arrays.stream(Recommendation.values())
        .filter(score.recommendations()::containsKey)
        .map(
            word ->
                getTranslation(
                    "verdict.recommendation-count." + JuryWords.key(word),
                    score.recommendations().get(word)))
        .collect(Collectors.joining(getTranslation("jury.list-separator")));
  }

  private Entry entry(EntryScore score) {
    return Objects.requireNonNull(known.get(score.entry()));
  }

  /** To two decimals, and how many of its jurors count as the middle. */
  private String normalised(@Nullable NormalisedScore score) {
    if (score == null) {
      return "";
    }
    String number = JuryWords.exact(this, score.mean());
    return score.neutral() == 0
        ? number
        : getTranslation("verdict.normalised.neutral", number, score.neutral());
  }
}
