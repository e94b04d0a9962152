package org.plenary.group;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * Somebody on the list of an expert working group, with the dates of coming and going kept.
 *
 * @param person their account; empty for those known from an imported list only
 * @param number what the imported list numbered them by, as it stood there; else empty
 * @param name with titles and in the order they were given; empty where a list names nobody
 * @param country as it was given, even where it is no country
 * @param region empty where the country is not known
 * @param since empty where a list did not say
 * @param leftOn the first day they were no longer a member
 */
public record Expert(
    ExpertId id,
    GroupId group,
    @Nullable PersonId person,
    @Nullable NominationId nomination,
    int line,
    String number,
    String name,
    String organisation,
    String country,
    String region,
    ExpertCapacity capacity,
    @Nullable LocalDate since,
    @Nullable LocalDate leftOn,
    String leftReason,
    List<ExpertFlag> flags) {

  public Expert {
    flags = List.copyOf(flags);
  }

  Expert flagged(List<ExpertFlag> with) {
    return new Expert(
        id,
        group,
        person,
        nomination,
        line,
        number,
        name,
        organisation,
        country,
        region,
        capacity,
        since,
        leftOn,
        leftReason,
        with);
  }

  public boolean isMemberOn(LocalDate day) {
    return capacity.isMember()
        && (since == null || !since.isAfter(day))
        && (leftOn == null || leftOn.isAfter(day));
  }

  public boolean hasLeft() {
    return leftOn != null;
  }

  public boolean hasOpenFlags() {
    return flags.stream().anyMatch(flag -> !flag.isSettled());
  }

  /** What this one is called by: the name, or who sent them where no name was given. */
  public String label() {
    if (!name.isBlank()) {
      return name;
    }
    return organisation.isBlank() ? country : organisation;
  }
}
