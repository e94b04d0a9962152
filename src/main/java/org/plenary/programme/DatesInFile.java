package org.plenary.programme;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.shared.Deadline;

/** The dates of an edition's file: local time, zone, and the words they are published in. */
final class DatesInFile {

  private static final Set<String> NAMES =
      Arrays.stream(EditionDate.values()).map(EditionDate::key).collect(Collectors.toSet());

  private final ZoneId usualZone;

  DatesInFile(ZoneId usualZone) {
    this.usualZone = usualZone;
  }

  Map<EditionDate, Deadline> read(YamlValue block) {
    block.allow(NAMES);
    Map<EditionDate, Deadline> dates = new EnumMap<>(EditionDate.class);
    for (EditionDate date : EditionDate.values()) {
      YamlValue value = block.get(date.key());
      if (value.isPresent()) {
        deadline(value).ifPresent(deadline -> dates.put(date, deadline));
      }
    }
    return dates;
  }

  /** A named place, never an offset: "CET" and "+02:00" do not know when summer time begins. */
  static ZoneId zone(YamlValue value) {
    String name = value.text();
    if (ZoneId.getAvailableZoneIds().contains(name) && name.contains("/")) {
      return ZoneId.of(name);
    }
    if (value.isPresent()) {
      value.refuse("zone", name);
    }
    return ZoneOffset.UTC;
  }

  Optional<Deadline> deadline(YamlValue value) {
    value.allow(Set.of("at", "zone", "wording"));
    YamlValue at = value.get("at");
    ZoneId zone = value.get("zone").isPresent() ? zone(value.get("zone")) : usualZone;
    try {
      LocalDateTime local = LocalDateTime.parse(at.text().replace(' ', 'T'));
      Deadline usual = DeadlineWording.worded(local.atZone(zone).toInstant(), zone);
      String wording = value.get("wording").optionalText().orElse(usual.wording());
      return Optional.of(new Deadline(usual.at(), zone, wording));
    } catch (DateTimeException notADate) {
      at.refuse("date-expected", at.optionalText().orElse(""));
      return Optional.empty();
    }
  }
}
