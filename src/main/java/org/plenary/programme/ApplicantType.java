package org.plenary.programme;

/** Who files an entry. */
public enum ApplicantType {
  CITY,
  COMPANY,
  INSTITUTION,
  INDIVIDUAL
}
