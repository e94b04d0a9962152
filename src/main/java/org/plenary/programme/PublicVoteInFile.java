package org.plenary.programme;

import java.util.Set;

/** The public vote of an edition's file; a file without one has none. */
final class PublicVoteInFile {

  private static final Set<String> FIELDS =
      Set.of(
          "opens",
          "closes",
          "categories",
          "hidden-until-close",
          "finalists-announced",
          "go-forward",
          "tie-at-cut");

  private final YamlValue block;
  private final DatesInFile dates;

  PublicVoteInFile(YamlValue block, DatesInFile dates) {
    this.block = block;
    this.dates = dates;
  }

  PublicVotePlan read() {
    if (!block.isPresent()) {
      return PublicVotePlan.NONE;
    }
    block.allow(FIELDS);
    return new PublicVotePlan(
        true,
        dates.deadline(block.get("opens")).orElse(null),
        dates.deadline(block.get("closes")).orElse(null),
        block.get("categories").items().stream().map(YamlValue::text).toList(),
        block.get("hidden-until-close").yes(),
        block.get("finalists-announced").yes(),
        goForward(block.get("go-forward")),
        tie(block.get("tie-at-cut")));
  }

  /** A file that says nothing narrows nothing. */
  private static int goForward(YamlValue value) {
    return value.isPresent() ? value.number() : 0;
  }

  /** A file that says nothing lets all pass who are tied. */
  private static CutTie tie(YamlValue value) {
    for (CutTie one : CutTie.values()) {
      if (one.name().equalsIgnoreCase(value.optionalText().orElse("").replace('-', '_'))) {
        return one;
      }
    }
    if (value.isPresent()) {
      value.refuse("unknown-choice", value.text());
    }
    return CutTie.ALL_PASS;
  }
}
