package org.plenary.desk.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the public may know it; the page and the JSON say the same because both read this.
 */
record Prize(
    String code,
    String name,
    String programme,
    List<String> organisers,
    PrizeState state,
    String theme,
    String invitation,
    String guidelines,
    List<String> entryLanguages,
    List<PublicDate> dates,
    List<PrizeCategory> categories,
    List<PrizeCriterion> criteria,
    List<PrizeAward> awards) {

  /** A category, and who may enter for it: {@code city}, {@code company}. */
  record PrizeCategory(
      String key, String name, String description, List<String> applicants, List<FormLink> forms) {}

  record PrizeCriterion(String name, List<String> questions, int weightPercent) {}

  record PrizeAward(
      String label,
      @Nullable String category,
      String awardClass,
      int count,
      @Nullable String partner) {}

  public PublicDate date(String key) {
    return dates.stream().filter(date -> date.key().equals(key)).findFirst().orElseThrow();
  }

  public PublicDate closes() {
    return date("call-closes");
  }

  /** The tag of the language its own texts are in. */
  public String language() {
    return entryLanguages.get(0);
  }

  public int plannedAwards() {
    return awards.stream().mapToInt(PrizeAward::count).sum();
  }
}
