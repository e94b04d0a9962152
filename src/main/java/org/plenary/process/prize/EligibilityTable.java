package org.plenary.process.prize;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
    asked.put("categoryHonours", honours(edition, category));
    asked.put("applicantType", applicantType.name());
    asked.putIfAbsent(EARLIER_WINNER_BARRED, false);
    return new Eligibility(
        decisions.decide(EditionFlow.leader(edition.id()), "eligibility", asked));
  }

  /**
   * Read from the forms of the edition, so that a category it adds is judged as it was meant:
   * {@code PERSON}, {@code PROJECT} or, where it has a form for either, {@code ANYBODY}.
   */
  private static String honours(Edition edition, String category) {
    Set<ApplicantType> served = EnumSet.noneOf(ApplicantType.class);
    edition.forms().stream()
        .filter(form -> form.category().equals(category))
        .forEach(form -> served.addAll(form.applicantTypes()));
    boolean takesPeople = served.remove(ApplicantType.INDIVIDUAL);
    if (!takesPeople) {
      return "PROJECT";
    }
    return served.isEmpty() ? "PERSON" : "ANYBODY";
  }
}
