package org.plenary.consultation;

/** In whose name a comment is made. */
public enum Capacity {
  PERSONAL,
  /** Part of a body's one answer. */
  BODY,
  /** Through the public page of an open round. */
  PUBLIC
}
