package org.plenary.award;

import java.util.Locale;

/** What a project with the organiser is to be. */
public enum ProjectType {
  STUDY_AND_PILOT,
  JOINT_DEMONSTRATION,
  WORKSHOP;

  /** The last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
