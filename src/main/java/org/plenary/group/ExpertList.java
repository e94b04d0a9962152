package org.plenary.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of experts read from a table: every line as it stood, with its flags.
 *
 * @param claimed how many members the list's own text speaks of; empty where it does not say
 */
public record ExpertList(List<ListedExpert> lines, @Nullable Integer claimed) {

  public ExpertList {
    lines = List.copyOf(lines);
  }

  /** Those on the list who are not of the convening office. */
  public long countMembers() {
    return lines.stream().filter(line -> line.capacity().isMember()).count();
  }

  /** Different countries the members come from, those that are countries. */
  public long countCountries() {
    return lines.stream()
        .filter(line -> line.capacity().isMember() && !line.region().isEmpty())
        .map(ListedExpert::country)
        .distinct()
        .count();
  }

  public long countFlags() {
    return lines.stream().mapToLong(line -> line.flags().size()).sum();
  }

  /** Whether the list's own text speaks of another number than it lists. */
  public boolean claimsAnotherNumber() {
    return claimed != null && claimed != countMembers();
  }
}
