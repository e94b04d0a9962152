package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;

/**
 * The rule of who may enter what. A table people argue about, so it is kept with the procedures and
 * asked through this.
 */
@FunctionalInterface
public interface EligibilityRules {

  /**
   * Whether an applicant won an earlier edition and this one bars them: a truth among the facts.
   */
  String EARLIER_WINNER_BARRED = "earlierWinnerBarred";

  Eligibility check(
      Edition edition, String category, ApplicantType applicantType, Map<String, Object> facts);
}
