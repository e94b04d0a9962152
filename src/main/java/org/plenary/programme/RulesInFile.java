package org.plenary.programme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of an edition's file. */
final class RulesInFile {

  private static final Set<String> FIELDS =
      Set.of(
          "minimum-scores",
          "reviews-per-entry",
          "score-maximum",
          "score-gap",
          "finalists",
          "deciding-criterion",
          "tie-ladder",
          "own-country",
          "correction-working-days",
          "acceptance-days",
          "earlier-winners-may-enter",
          "normalisation",
          "entry-languages",
          "feedback");

  private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

  private final YamlValue block;
  private final PublicVotePlan publicVote;

  RulesInFile(YamlValue block, PublicVotePlan publicVote) {
    this.block = block.allow(FIELDS);
    this.publicVote = publicVote;
  }

  EditionRules read() {
    return new EditionRules(
        number("minimum-scores"),
        number("reviews-per-entry"),
        number("score-maximum"),
        number("score-gap"),
        number("finalists"),
        block.get("deciding-criterion").text(),
        tieLadder(),
        Objects.requireNonNullElse(
            choice(block.get("own-country"), OwnCountryRule.class), OwnCountryRule.NONE),
        number("correction-working-days"),
        number("acceptance-days"),
        block.get("earlier-winners-may-enter").yes(),
        normalisation(block.get("normalisation")),
        publicVote,
        languages(block.get("entry-languages")),
        block.get("feedback").optionalText().orElse(""));
  }

  /** A file that says nothing wants nothing beside the score. */
  private static ScoreNormalisation normalisation(YamlValue value) {
    return value.isPresent()
        ? Objects.requireNonNullElse(
            choice(value, ScoreNormalisation.class), ScoreNormalisation.OFF)
        : ScoreNormalisation.OFF;
  }

  private int number(String field) {
    return block.get(field).number();
  }

  /** Language tags; English where the file says nothing. */
  private static List<Locale> languages(YamlValue value) {
    return value.isPresent()
        ? value.items().stream().map(RulesInFile::language).toList()
        : List.of(Locale.ENGLISH);
  }

  private static Locale language(YamlValue item) {
    Locale language = Locale.forLanguageTag(item.text());
    if (!ISO_LANGUAGES.contains(language.getLanguage())) {
      item.refuse("unknown-language", item.text());
    }
    return language;
  }

  private List<TieRung> tieLadder() {
    return block.get("tie-ladder").items().stream()
        .map(item -> choice(item, TieRung.class))
        .filter(Objects::nonNull)
        .toList();
  }

  private static <E extends Enum<E>> @Nullable E choice(YamlValue value, Class<E> type) {
    String text = value.text();
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      if (value.isPresent()) {
        value.refuse("unknown-choice", text);
      }
      return null;
    }
  }
}
