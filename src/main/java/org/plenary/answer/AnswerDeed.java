package org.plenary.answer;

/** What can be done about a comment, as its history keeps it. */
public enum AnswerDeed {
  ASSIGNED,
  GROUPED,
  UNGROUPED,
  PROPOSED,
  DECIDED,
  DECIDED_BY_GROUP,
  REOPENED,
  EXPLAINED,
  SATISFIED,
  OBJECTED,
  OBJECTION_STANDS,
  TAKEN_UP
}
