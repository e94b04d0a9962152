package org.plenary.identity;

/** The colours a person wants to read in. */
public enum ThemeChoice {
  /** As the device is set. */
  SYSTEM,
  LIGHT,
  DARK
}
