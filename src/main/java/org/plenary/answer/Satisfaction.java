package org.plenary.answer;

/** What a contributor thinks of the answer they got. */
public enum Satisfaction {
  SATISFIED,
  OBJECTED
}
