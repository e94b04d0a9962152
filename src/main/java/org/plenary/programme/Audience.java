package org.plenary.programme;

/** Who is touched by a change of a published edition, and therefore told. */
public enum Audience {
  APPLICANTS,
  JURORS,
  ALL;

  public boolean includesApplicants() {
    return this != JURORS;
  }

  public boolean includesJurors() {
    return this != APPLICANTS;
  }

  Audience and(Audience other) {
    return this == other ? this : ALL;
  }
}
