package org.plenary.entry;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;

/**
 * A request to correct some answers of an entry that was sent. It has a clock of its own.
 *
 * @param version what it is about
 * @param closedAt when the corrections came, or the time ran out
 * @param lapsed whether the time ran out and nothing came
 */
public record Correction(
    String id,
    EntryId entry,
    int version,
    Instant askedAt,
    PersonId askedBy,
    Deadline due,
    @Nullable Instant closedAt,
    boolean lapsed,
    List<Defect> defects) {

  public Correction {
    defects = List.copyOf(defects);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** The answers that may be changed; all others stay as they were sent. */
  public Set<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
    defects.forEach(defect -> fields.add(defect.fieldKey()));
    return fields;
  }

  public Optional<String> remark(String fieldKey) {
    return defects.stream()
        .filter(defect -> defect.fieldKey().equals(fieldKey))
        .map(Defect::remark)
        .reduce((first, second) -> first + "\n" + second);
  }
}
