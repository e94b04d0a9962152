package org.plenary.desk.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who won what. Before the embargo lifts it holds no award at all, so that nothing can be shown by
 * mistake.
 *
 * @param areOut whether the results are public
 * @param changes awards that passed on since then, newest first
 */
record PrizeResults(
    String code,
    String name,
    boolean areOut,
    PublicDate publicFrom,
    List<Award> awards,
    List<Change> changes) {

  static final List<String> COLUMNS =
      List.of(
          "award",
          "class",
          "category",
          "partner",
          "title",
          "applicant",
          "city",
          "country",
          "certificate");

  record Award(
      String label,
      String awardClass,
      @Nullable String category,
      @Nullable String partner,
      List<Winner> winners) {}

  /**
   * @param certificate the number on the certificate, to compare it with
   */
  record Winner(String title, String applicant, String city, String country, String certificate) {}

  /** A row a winner, for {@link #COLUMNS}. */
  List<List<@Nullable Object>> rows() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Award award : awards) {
      for (Winner winner : award.winners()) {
        rows.add(
            Arrays.asList(
                award.label(),
                award.awardClass(),
                award.category(),
                award.partner(),
                winner.title(),
                winner.applicant(),
                winner.city(),
                winner.country(),
                winner.certificate()));
      }
    }
    return rows;
  }

  /**
   * What changed on a day, counted where the organisers are. Why is not public.
   *
   * @param now who holds the award since; empty while nobody does
   */
  record Change(LocalDate on, String award, Winner former, @Nullable Winner now) {}
}
