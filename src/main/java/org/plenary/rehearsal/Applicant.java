package org.plenary.rehearsal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.programme.ApplicantType;

/**
 * A made-up applicant with what they enter.
 *
 * @param number counted from 0; decides whatever has to be decided about them
 */
record Applicant(
    int number, Person person, String category, ApplicantType type, Place place, Project project) {

  /** By which name they apply: a city's own, a firm's, an institute's, a person's. */
  String name() {
    return switch (type) {
      case CITY -> "City of " + place.city();
      case COMPANY -> place.city() + " Urban Systems";
      case INSTITUTION -> "Institute for Public Services, " + place.city();
      case INDIVIDUAL -> person.name();
    };
  }

  Map<String, Object> knownAnswers() {
    return Map.ofEntries(
        Map.entry("applicantName", name()),
        Map.entry("city", place.city()),
        Map.entry("country", place.country()),
        Map.entry("region", place.region()),
        Map.entry("population", BigDecimal.valueOf(40_000L + number * 7_919L % 2_400_000L)),
        Map.entry("contactName", person.name()),
        Map.entry("contactEmail", person.email()),
        Map.entry("secondContactName", "Registry of " + name()),
        Map.entry("secondContactEmail", Cast.address("Registry " + number, place.city())),
        Map.entry("signatory", "The head of the mayor's office"),
        Map.entry("signatoryEmail", Cast.address("Signatory " + number, place.city())),
        Map.entry("cityRelation", "Works for the city under contract"),
        Map.entry("role", "Head of services"),
        Map.entry("title", project.title()),
        Map.entry("summary", summary()),
        Map.entry("sectors", List.of(project.sector().toUpperCase(Locale.ROOT))),
        Map.entry("budgetTotal", BigDecimal.valueOf(90_000L + number * 13_007L % 1_900_000L)),
        Map.entry("foundedIn", BigDecimal.valueOf(1990 + number % 30)));
  }

  private String summary() {
    return project.summary()
        + " Before, "
        + project.trouble()
        + ". The service began in two wards of "
        + place.city()
        + " and now reaches the whole city.";
  }
}
