package org.plenary.group;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of experts read from a table: every line as it stood, with its flags.
 *
 * @param claimed how many members the list's own text speaks of; empty where it does not say
 */
public record ExpertList(List<ListedExpert> lines, @Nullable Integer claimed) {

  private static final String TITLE = "(?:(?:Dr|Prof|Mr|Mrs|Ms|Eng|Arch)\\.? )";
  private static final Pattern TITLED = Pattern.compile("^" + TITLE);
  private static final Pattern FAMILY_FIRST =
      Pattern.compile("^" + TITLE + "*\\p{Lu}[\\p{Lu}’'-]+ \\p{Lu}\\p{Ll}");

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

  /** Names that begin with a personal title. */
  public long countTitled() {
    return lines.stream().filter(line -> TITLED.matcher(line.name()).find()).count();
  }

  /** Names that put the family name first, in capitals, as some countries do. */
  public long countFamilyNameFirst() {
    return lines.stream().filter(line -> FAMILY_FIRST.matcher(line.name()).find()).count();
  }

  /** Whether nobody can address all members from this list without asking some of them. */
  public boolean namesInManyWays() {
    return countTitled() > 0 && countTitled() < lines.size() || countFamilyNameFirst() > 0;
  }

  public long countFlags() {
    return lines.stream().mapToLong(line -> line.flags().size()).sum();
  }

  /** Whether the list's own text speaks of another number than it lists. */
  public boolean claimsAnotherNumber() {
    return claimed != null && claimed != countMembers();
  }
}
