package org.plenary.meeting;

import java.util.Locale;

/** What sort of host offers; each may. */
public enum HostKind {
  STATE,
  LOCAL_GOVERNMENT,
  ACADEMIA,
  OTHER;

  /** The end of the key of its name. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
