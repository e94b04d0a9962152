package org.plenary.group;

/** What sort of body answers with one voice. */
public enum BodyKind {
  STATE,
  CITY,
  /** A network of cities, a United Nations entity, an association. */
  ORGANISATION,
  ACADEMIA,
  COMPANY,
  CIVIL_SOCIETY
}
