package org.plenary.programme;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What awaits winners, in an edition's file. Nothing need be planned. */
final class WinnersInFile {

  private final YamlValue block;

  WinnersInFile(YamlValue block) {
    this.block = block.allow(Set.of("ceremony", "answer-days", "benefits"));
  }

  WinnerPlan read() {
    int answerDays =
        block.get("answer-days").isPresent()
            ? block.get("answer-days").number()
            : WinnerPlan.NONE.answerDays();
    return new WinnerPlan(ceremony(block.get("ceremony")), answerDays, benefits());
  }

  private static Ceremony ceremony(YamlValue value) {
    if (!value.isPresent()) {
      return Ceremony.NONE;
    }
    value.allow(Set.of("place", "ends", "seats", "answer-days", "programme", "travel", "places"));
    return new Ceremony(
        value.get("place").text(),
        ends(value.get("ends")),
        value.get("seats").number(),
        value.get("answer-days").number(),
        value.get("programme").optionalText().orElse(""),
        value.get("travel").optionalText().orElse(""),
        value.get("places").isPresent() ? value.get("places").number() : Ceremony.NONE.places());
  }

  private static @Nullable LocalDateTime ends(YamlValue value) {
    if (!value.isPresent()) {
      return null;
    }
    try {
      return LocalDateTime.parse(value.text().replace(' ', 'T'));
    } catch (DateTimeException notADate) {
      value.refuse("date-expected", value.text());
      return null;
    }
  }

  private List<BenefitOffer> benefits() {
    return block.get("benefits").items().stream()
        .map(item -> item.allow(Set.of("key", "kind", "name", "details", "slots")))
        .map(WinnersInFile::benefit)
        .toList();
  }

  private static BenefitOffer benefit(YamlValue item) {
    String key = item.get("key").text();
    item.alsoKnownAs("winners." + key);
    return new BenefitOffer(
        key,
        kind(item.get("kind")),
        item.get("name").text(),
        item.get("details").optionalText().orElse(""),
        item.get("slots").items().stream().map(YamlValue::text).toList());
  }

  private static BenefitKind kind(YamlValue value) {
    String text = value.text();
    try {
      return BenefitKind.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      if (value.isPresent()) {
        value.refuse("unknown-choice", text);
      }
      return BenefitKind.TRAINING;
    }
  }
}
