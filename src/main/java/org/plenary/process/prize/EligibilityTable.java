package org.plenary.process.prize;

import java.util.HashMap;
import java.util.Map;
import org.plenary.entry.Eligibility;
import org.plenary.entry.EligibilityRules;
import org.plenary.process.engine.Decisions;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.springframework.stereotype.Component;

/** Asks the table in {@code bpmn/prize/eligibility.dmn}, which staff can read and argue about. */
@Component
class EligibilityTable implements EligibilityRules {

  private final Decisions decisions;

  EligibilityTable(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Eligibility check(
      Edition edition, String category, ApplicantType applicantType, Map<String, Object> facts) {
    Map<String, Object> asked = new HashMap<>(facts);
    asked.put("category", category);
    asked.put("applicantType", applicantType.name());
    asked.putIfAbsent(EARLIER_WINNER_BARRED, false);
    return new Eligibility(decisions.decide("eligibility", asked));
  }
}
