package org.plenary.consultation;

/** What people are told of while a round runs. */
enum ReminderKind {
  HALF_WAY,
  SEVEN_DAYS,
  ONE_DAY,
  /** To bodies that verified and have not submitted. */
  HELD_BACK_THREE,
  HELD_BACK_ONE,
  /** A body's reviewers are done; its desk officer is told what lies on the desk. */
  INNER
}
