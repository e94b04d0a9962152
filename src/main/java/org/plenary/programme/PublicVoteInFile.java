package org.plenary.programme;

import java.util.Set;

/** The public vote of an edition's file; a file without one has none. */
final class PublicVoteInFile {

  private static final Set<String> FIELDS =
      Set.of("opens", "closes", "categories", "hidden-until-close", "finalists-announced");

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
        block.get("finalists-announced").yes());
  }
}
