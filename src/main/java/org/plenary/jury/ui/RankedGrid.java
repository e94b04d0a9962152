package org.plenary.jury.ui;

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
import org.plenary.jury.EntryScore;
import org.plenary.jury.Recommendation;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.Status;

/** A category's entries, best first, with what a person should look at before they decide. */
class RankedGrid extends DenseGrid<EntryScore> {

  private static final int SHORT = 14;

  private final Map<EntryId, Entry> known;
  private final Set<EntryId> tiedAtCut;

  RankedGrid(
      List<EntryScore> scores,
      Map<EntryId, Entry> known,
      Set<EntryId> tiedAtCut,
      Set<EntryId> chosen,
      boolean mayChoose) {
    this.known = known;
    this.tiedAtCut = tiedAtCut;
    if (mayChoose) {
      addColumn(choice(chosen))
          .setHeader(getTranslation("jury.column.finalist"))
          .setAutoWidth(true)
          .setFlexGrow(0);
    }
    numberColumn(
        getTranslation("jury.column.rank"),
        score -> score.place() == 0 ? "" : String.valueOf(score.place()));
    addColumn(
            LitRenderer.<EntryScore>of("<span class='title' dir='auto'>${item.title}</span>")
                .withProperty("title", score -> entry(score).title()))
        .setHeader(getTranslation("jury.column.title"))
        .setFlexGrow(3);
    pairColumn(
        getTranslation("jury.column.place"),
        score -> entry(score).city(),
        score -> entry(score).country());
    numberColumn(getTranslation("jury.column.score"), score -> JuryWords.exact(this, score.mean()));
    numberColumn(
        getTranslation("jury.column.spread"), score -> JuryWords.score(this, score.spread()));
    numberColumn(
        getTranslation("jury.column.scorecards"), score -> String.valueOf(score.scorecards()));
    textColumn(getTranslation("jury.column.words"), this::words);
    statusColumn(getTranslation("jury.column.state"), score -> status(score, chosen, mayChoose));
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    setAllRowsVisible(scores.size() <= SHORT);
    if (scores.size() > SHORT) {
      setHeight("34rem");
    }
    setItems(scores);
  }

  private LitRenderer<EntryScore> choice(Set<EntryId> chosen) {
    return LitRenderer.<EntryScore>of(
            """
            <input type="checkbox" aria-label=${item.name} .checked=${item.on}
              ?disabled=${!item.may} @change=${toggle}>
            """)
        .withProperty(
            "name", score -> getTranslation("jury.finalists.choose", entry(score).title()))
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

  private @Nullable Status status(EntryScore score, Set<EntryId> chosen, boolean mayChoose) {
    if (!score.isQuorate()) {
      return new Status(Status.Shape.BAD, "triangle-alert", getTranslation("jury.flag.inquorate"));
    }
    if (tiedAtCut.contains(score.entry())) {
      return new Status(Status.Shape.YOURS, "split", getTranslation("jury.flag.tied"));
    }
    if (score.hasGap()) {
      return new Status(Status.Shape.MOVING, "users", getTranslation("jury.flag.gap"));
    }
    boolean isIn = !mayChoose && chosen.contains(score.entry());
    return isIn
        ? new Status(Status.Shape.GOOD, "flag", getTranslation("jury.flag.finalist"))
        : null;
  }

  /** "2 yes, 1 discuss". */
  private String words(EntryScore score) {
    return Arrays.stream(Recommendation.values())
        .filter(score.recommendations()::containsKey)
        .map(
            word ->
                getTranslation(
                    "jury.recommendation-count." + JuryWords.key(word),
                    score.recommendations().get(word)))
        .collect(Collectors.joining(getTranslation("jury.list-separator")));
  }

  private Entry entry(EntryScore score) {
    return Objects.requireNonNull(known.get(score.entry()));
  }
}
