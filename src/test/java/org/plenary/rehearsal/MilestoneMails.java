package org.plenary.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.plenary.milestone.Milestone;

/**
 * How many mails a work plan sends, reckoned from what was promised for when and met when.
 *
 * @param met when it was said, by the milestone's id
 */
record MilestoneMails(List<Milestone> plan, Map<String, Instant> met, ZoneId zone, Instant stops) {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** Whoever made the plan is reminded and told; a week later the whole office is. */
  void addTo(Map<String, Integer> mails, int officers) {
    put(mails, "reminder", toldOf(-14) + toldOf(-3));
    put(mails, "due", toldOf(0));
    put(mails, "overdue", toldOf(1));
    put(mails, "escalated", officers * toldOf(7));
  }

  private static void put(Map<String, Integer> mails, String text, int count) {
    if (count > 0) {
      mails.put("milestone/milestone-" + text, count);
    }
  }

  /** Of how many it was said so many days after the last one: not yet met, and dated before. */
  private int toldOf(int days) {
    return (int)
        plan.stream()
            .filter(one -> isOpen(one, one.forecast().through().plusDays(days)))
            .filter(one -> !at(one.forecast().through().plusDays(days)).isAfter(stops))
            .filter(one -> !at(one.forecast().through().plusDays(days)).isBefore(one.forecastAt()))
            .count();
  }

  /** What was met before the plan was taken in was met in its day. */
  private boolean isOpen(Milestone milestone, LocalDate day) {
    Instant said = met.get(milestone.id().value());
    return said == null
        ? milestone.metOn() == null || !milestone.metOn().isBefore(day)
        : said.isAfter(at(day));
  }

  private Instant at(LocalDate day) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }
}
