package org.plenary.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The time zones people choose from. */
public final class Zones {

  private static final Pattern OF_A_PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  private static final String UTC = "UTC";

  /** Those named after places, because only places know when their summer time begins. */
  public static final List<String> PLACES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> OF_A_PLACE.matcher(id).matches())
          .sorted()
          .toList();

  /** For a person, who may live by none of them: UTC first, then the places. */
  public static final List<String> UTC_AND_PLACES =
      Stream.concat(Stream.of(UTC), PLACES.stream()).toList();

  private Zones() {}

  /** The zone of this name, or UTC for one nobody could have chosen. */
  public static ZoneId of(@Nullable String id) {
    return ZoneId.of(id != null && UTC_AND_PLACES.contains(id) ? id : UTC);
  }

  /** The places, where a field holds zones and not their names. */
  public static List<ZoneId> places() {
    return PLACES.stream().map(ZoneId::of).toList();
  }
}
