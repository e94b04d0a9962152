package org.plenary.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plenary.group.BodyId;

/**
 * When people are told what, while a round runs. Nobody is reminded within a day of being told that
 * the round is open; an answer that is verified and not handed in is warned of all the same.
 */
final class ReminderRule {

  private static final Duration DAY = Duration.ofDays(1);

  private ReminderRule() {}

  /**
   * In the order they are due.
   *
   * @param leads how long before the close the last reviewer of each body has to be done
   */
  static List<Reminder> plan(Instant opened, Instant closes, Map<BodyId, Duration> leads) {
    List<Reminder> plan = new ArrayList<>();
    Duration length = Duration.between(opened, closes);
    Instant middle = opened.plus(length.dividedBy(2));
    if (length.compareTo(DAY.multipliedBy(4)) >= 0) {
      plan.add(new Reminder(ReminderKind.HALF_WAY, middle, null));
    }
    Instant told = opened.plus(DAY);
    add(plan, ReminderKind.SEVEN_DAYS, told, closes, 7);
    add(plan, ReminderKind.HELD_BACK_THREE, opened, closes, 3);
    add(plan, ReminderKind.HELD_BACK_ONE, opened, closes, 1);
    add(plan, ReminderKind.ONE_DAY, told, closes, 1);
    leads.forEach(
        (body, lead) -> {
          Instant inner = closes.minus(lead);
          if (inner.isAfter(opened)) {
            plan.add(new Reminder(ReminderKind.INNER, inner, body));
          }
        });
    plan.sort(Comparator.comparing(Reminder::due).thenComparing(Reminder::key));
    return plan;
  }

  private static void add(
      List<Reminder> plan, ReminderKind kind, Instant after, Instant closes, int daysAhead) {
    Instant due = closes.minus(DAY.multipliedBy(daysAhead));
    if (due.isAfter(after)) {
      plan.add(new Reminder(kind, due, null));
    }
  }
}
