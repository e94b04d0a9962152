package org.plenary.desk.site;

import java.time.LocalDate;
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

  record Award(String label, String awardClass, List<Winner> winners) {}

  record Winner(String title, String applicant, String city, String country) {}

  /**
   * What changed on a day, counted where the organisers are. Why is not public.
   *
   * @param now who holds the award since; empty while nobody does
   */
  record Change(LocalDate on, String award, Winner former, @Nullable Winner now) {}
}
