package org.plenary.entry;

import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionId;

/** What is known of an entry when it is begun. Texts that are not known yet are empty. */
public record NewEntry(
    EditionId edition,
    String category,
    ApplicantType applicantType,
    String applicant,
    String city,
    String country,
    String region,
    String title) {}
