package org.plenary.meeting;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.Deadline;

/**
 * What the office sets of a meeting.
 *
 * @param papersDays how many days before it begins its papers are to be out, so that they are read
 */
public record MeetingPlan(
    String title,
    Deadline starts,
    Instant endsAt,
    String place,
    String link,
    List<AgendaItem> agenda,
    int papersDays) {

  /** What is usual; whoever plans may choose another. */
  public static final int PAPERS_DAYS = 14;

  private static final int MOST_PAPERS_DAYS = 90;
  private static final int LONGEST_ITEM = 600;
  private static final int LONGEST_TITLE = 200;

  public MeetingPlan {
    agenda = List.copyOf(agenda);
  }

  /** With papers when they usually are due. */
  public MeetingPlan(
      String title,
      Deadline starts,
      Instant endsAt,
      String place,
      String link,
      List<AgendaItem> agenda) {
    this(title, starts, endsAt, place, link, agenda, PAPERS_DAYS);
  }

  MeetingPlan checked() {
    if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
      throw new MeetingRefused(Field.TITLE, "title", LONGEST_TITLE);
    }
    if (!endsAt.isAfter(starts.at())) {
      throw new MeetingRefused(Field.ENDS, "ends-before-it-starts");
    }
    if (place.isBlank() && link.isBlank()) {
      throw new MeetingRefused(Field.PLACE, "nowhere");
    }
    if (!link.isBlank() && !isWebAddress(link.strip())) {
      throw new MeetingRefused(Field.LINK, "no-address");
    }
    for (AgendaItem item : agenda) {
      if (item.title().isBlank()) {
        throw new MeetingRefused(Field.AGENDA, "item-without-title");
      }
      if (item.minutes() < 1 || item.minutes() > LONGEST_ITEM) {
        throw new MeetingRefused(Field.AGENDA, "item-length", item.title(), LONGEST_ITEM);
      }
    }
    if (papersDays < 1 || papersDays > MOST_PAPERS_DAYS) {
      throw new MeetingRefused(Field.PAPERS, "papers-days", MOST_PAPERS_DAYS);
    }
    return new MeetingPlan(
        title.strip(), starts, endsAt, place.strip(), link.strip(), agenda, papersDays);
  }

  private static boolean isWebAddress(String link) {
    try {
      URI address = URI.create(link);
      return address.getHost() != null && address.getScheme().matches("https?");
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }
}
