package org.plenary.identity.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The time zones people choose from: those named after a city, and UTC. */
final class Zones {

  private static final Pattern OF_A_CITY =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  static final List<String> ALL =
      Stream.concat(
              Stream.of("UTC"),
              ZoneId.getAvailableZoneIds().stream()
                  .filter(id -> OF_A_CITY.matcher(id).matches())
                  .sorted())
          .toList();

  private Zones() {}

  /** The zone of this name, or UTC for one nobody could have chosen. */
  static ZoneId of(@Nullable String id) {
    return ZoneId.of(id != null && ALL.contains(id) ? id : "UTC");
  }
}
