package org.plenary.group;

/** Where staff lean while they choose. Counts for nothing until the list is confirmed. */
public enum Leaning {
  MEMBER,
  RESERVE
}
