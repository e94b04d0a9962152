package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks early what the screening would ask late: may this applicant enter this category? */
@Component
class EligibilityPolicy {

  private final ObjectProvider<EligibilityRules> rules;
  private final JdbcClient jdbc;

  EligibilityPolicy(ObjectProvider<EligibilityRules> rules, JdbcClient jdbc) {
    this.rules = rules;
    this.jdbc = jdbc;
  }

  /** Refuses with the reason; a category whose form does not fit the applicant is refused too. */
  void requireMayEnter(Edition edition, EntryRecord entry) {
    requireMayEnter(edition, entry, entry.category);
  }

  void requireMayEnter(Edition edition, EntryRecord entry, String category) {
    Eligibility eligibility = check(edition, entry, category);
    if (!eligibility.isEligible()) {
      refuse(edition, category, ReasonCode.ofOutcome(eligibility.outcome()));
    }
    if (edition.form(category, entry.applicantType).isEmpty()) {
      refuse(edition, category, ReasonCode.NO_FORM);
    }
  }

  boolean mayEnter(Edition edition, EntryRecord entry, String category) {
    return edition.form(category, entry.applicantType).isPresent()
        && check(edition, entry, category).isEligible();
  }

  Eligibility check(Edition edition, EntryRecord entry) {
    return check(edition, entry, entry.category);
  }

  private Eligibility check(Edition edition, EntryRecord entry, String category) {
    Map<String, Object> facts =
        Map.of(EligibilityRules.EARLIER_WINNER_BARRED, isBarredWinner(edition, entry));
    return check(edition, category, entry.applicantType, facts);
  }

  Eligibility check(
      Edition edition, String category, ApplicantType type, Map<String, Object> facts) {
    EligibilityRules table = rules.getIfAvailable(() -> EligibilityPolicy::byForm);
    return table.check(edition, category, type, facts);
  }

  /** Where no table is to be asked, who has a form may enter. */
  private static Eligibility byForm(
      Edition edition, String category, ApplicantType type, Map<String, Object> facts) {
    return edition.form(category, type).isPresent()
        ? Eligibility.ELIGIBLE
        : new Eligibility(
            type == ApplicantType.INDIVIDUAL
                ? ReasonCode.INDIVIDUAL_IN_PROJECT.key()
                : ReasonCode.NO_FORM.key());
  }

  private boolean isBarredWinner(Edition edition, EntryRecord entry) {
    if (edition.rules().earlierWinnersMayEnter()) {
      return false;
    }
    return jdbc.sql(
                """
                select count(*) from entry_entry
                where edition_id <> :edition and state = 'AWARDED'
                  and (owner_id = :owner and held_by_office = false
                    or lower(applicant) = lower(:applicant))
                  and lower(city) = lower(:city)
                """)
            .param("edition", edition.id().value())
            // Who keeps an entry for the office is not who applies.
            .param("owner", entry.heldByOffice ? "" : entry.ownerId)
            .param("applicant", entry.applicant)
            .param("city", entry.city)
            .query(Integer.class)
            .single()
        > 0;
  }

  private static void refuse(Edition edition, String category, ReasonCode reason) {
    throw new WrongApplicantType(reason, edition.category(category).name());
  }
}
