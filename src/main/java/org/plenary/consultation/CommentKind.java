package org.plenary.consultation;

/** What a comment is about. */
public enum CommentKind {
  GENERAL,
  TECHNICAL,
  EDITORIAL,
  TRANSLATION,
  QUESTION
}
