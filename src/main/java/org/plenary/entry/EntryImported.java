package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An entry that was filed another way was brought in by a table; the office keeps it. */
public record EntryImported(
    EntryId entry, EditionId edition, String file, int line, String reference, String actor)
    implements EntryEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("file", file, "line", line, "reference", reference);
  }
}
