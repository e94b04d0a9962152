package org.plenary.desk.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plenary.desk.site.Prize.PrizeAward;
import org.plenary.desk.site.Prize.PrizeCategory;
import org.plenary.desk.site.Prize.PrizeCriterion;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Programme;

/** Takes out of an edition what is meant for the public. */
final class PrizeReader {

  private PrizeReader() {}

  static Prize read(Edition edition, Programme programme, PrizeState state) {
    return new Prize(
        edition.code(),
        edition.name(),
        programme.name(),
        programme.organisers(),
        state,
        edition.theme(),
        edition.basics().invitation(),
        edition.basics().guidelines(),
        edition.rules().entryLanguages().stream().map(Locale::toLanguageTag).toList(),
        dates(edition),
        edition.categories().stream().map(category -> category(edition, category)).toList(),
        criteria(edition),
        awards(edition));
  }

  private static List<PublicDate> dates(Edition edition) {
    return edition.dates().entrySet().stream()
        // What jurors and the office owe one another is no promise to the public.
        .filter(date -> isPublic(date.getKey()))
        .map(date -> PublicDate.of(date.getKey(), date.getValue()))
        .toList();
  }

  private static boolean isPublic(EditionDate date) {
    return switch (date) {
      case CONFLICTS_DUE, VERDICT_SIGNED, FOLLOW_UP_ENDS -> false;
      default -> true;
    };
  }

  private static PrizeCategory category(Edition edition, Category category) {
    List<String> applicants =
        Arrays.stream(ApplicantType.values())
            .filter(type -> edition.form(category.key(), type).isPresent())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();
    return new PrizeCategory(
        category.key(),
        category.name(),
        category.description(),
        applicants,
        FormPages.links(edition, category.key()));
  }

  private static List<PrizeCriterion> criteria(Edition edition) {
    return edition.criteria().stream()
        .map(
            criterion ->
                new PrizeCriterion(
                    criterion.name(),
                    criterion.question().lines().filter(line -> !line.isBlank()).toList(),
                    criterion.weightPercent()))
        .toList();
  }

  private static List<PrizeAward> awards(Edition edition) {
    return edition.slots().stream()
        .map(
            slot ->
                new PrizeAward(
                    slot.label(),
                    slot.category() == null ? null : edition.category(slot.category()).name(),
                    slot.awardClass(),
                    slot.count(),
                    slot.partner()))
        .toList();
  }
}
