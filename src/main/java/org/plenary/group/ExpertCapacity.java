package org.plenary.group;

/** In what capacity somebody stands on the list of an expert working group. */
public enum ExpertCapacity {
  MEMBER,
  CHAIR,
  VICE_CHAIR,
  /** Listed with the group, but of the office that convenes it: holds no country's place. */
  SECRETARIAT;

  /** Whether this one is an expert of the group, and counts as one of a country's two. */
  public boolean isMember() {
    return this != SECRETARIAT;
  }
}
