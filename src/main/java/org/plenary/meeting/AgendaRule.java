package org.plenary.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lays the items of an agenda one after another, and compares their end with the meeting's. */
public final class AgendaRule {

  /**
   * The agenda in time.
   *
   * @param startsAt of each item, in order
   * @param unused positive where the meeting goes on after its agenda, negative where the agenda
   *     goes on after the meeting
   */
  public record Laid(List<Instant> startsAt, Instant endsAt, Duration unused) {

    public Laid {
      startsAt = List.copyOf(startsAt);
    }

    public boolean isTooLong() {
      return unused.isNegative();
    }

    public boolean isTooShort() {
      return unused.compareTo(Duration.ZERO) > 0;
    }
  }

  private AgendaRule() {}

  public static Laid lay(Meeting meeting) {
    return lay(meeting.starts().at(), meeting.endsAt(), meeting.agenda());
  }

  public static Laid lay(Instant starts, Instant ends, List<AgendaItem> agenda) {
    List<Instant> startsAt = new ArrayList<>();
    Instant next = starts;
    for (AgendaItem item : agenda) {
      startsAt.add(next);
      next = next.plus(Duration.ofMinutes(item.minutes()));
    }
    return new Laid(startsAt, next, Duration.between(next, ends));
  }
}
