package org.plenary.programme.ui;

import java.time.ZoneId;
import java.util.List;

/** The zones a date can be published in: places, because only places know their summer time. */
final class Zones {

  private static final List<String> ALL =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .sorted()
          .toList();

  private Zones() {}

  static List<String> all() {
    return ALL;
  }
}
