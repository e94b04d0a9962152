package org.plenary.desk.site;

import java.util.List;

/**
 * Who won what. Before the embargo lifts it holds no award at all, so that nothing can be shown by
 * mistake.
 *
 * @param areOut whether the results are public
 */
record PrizeResults(
    String code, String name, boolean areOut, PublicDate publicFrom, List<Award> awards) {

  record Award(String label, String awardClass, List<Winner> winners) {}

  record Winner(String title, String applicant, String city, String country) {}
}
