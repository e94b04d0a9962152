package org.plenary.consultation;

/** What a round is for, and so whom it asks unless somebody says otherwise. */
public enum RoundKind {
  /** The structure, before there is a text. */
  OUTLINE,
  EXPERT,
  REGIONAL,
  THEMATIC,
  MEMBER_STATE,
  /** Anybody, without an account. */
  OPEN
}
