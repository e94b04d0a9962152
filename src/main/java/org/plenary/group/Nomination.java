package org.plenary.group;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * Somebody proposed for an expert working group.
 *
 * @param name with titles, in the order they were given
 * @param gender a value of the form's list; as are level and disciplines
 * @param remark what the office found missing; empty where it found nothing
 * @param completeUntil until when what is missing may still come
 * @param checkedAt when somebody of the office found it sound
 * @param leaning empty while staff have not made up their minds
 */
public record Nomination(
    NominationId id,
    GroupId group,
    PersonId nominator,
    NominationState state,
    String name,
    String email,
    String organisation,
    String country,
    String region,
    String gender,
    String level,
    List<String> disciplines,
    String receipt,
    Instant startedAt,
    @Nullable Instant sentAt,
    int versions,
    String remark,
    @Nullable Instant completeUntil,
    @Nullable Instant checkedAt,
    @Nullable Leaning leaning,
    @Nullable Instant leaningAt,
    @Nullable Instant decidedAt,
    @Nullable Integer reserveRank,
    boolean isErased) {

  public Nomination {
    disciplines = List.copyOf(disciplines);
  }

  public boolean isChecked() {
    return checkedAt != null;
  }
}
