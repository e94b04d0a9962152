package org.plenary.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.Deadline;

/**
 * A meeting of the experts of one guideline.
 *
 * @param starts its first instant, in the zone and the words of the invitation
 * @param papersDays how many days before it begins its papers are to be out
 * @param version grows with every change of what a calendar shows
 */
public record Meeting(
    MeetingId id,
    GuidelineId guideline,
    String title,
    Deadline starts,
    Instant endsAt,
    String place,
    String link,
    List<AgendaItem> agenda,
    int papersDays,
    MeetingState state,
    int version,
    @Nullable Instant invitedAt) {

  /** The office is asked for papers this long before they are to be out. */
  private static final Duration ASKED_AHEAD = Duration.ofDays(7);

  public Meeting {
    agenda = List.copyOf(agenda);
  }

  public Duration length() {
    return Duration.between(starts.at(), endsAt);
  }

  public Deadline papersBy() {
    return new Deadline(starts.at().minus(Duration.ofDays(papersDays)), starts.zone(), "");
  }

  Instant papersAskedAt() {
    return papersBy().at().minus(ASKED_AHEAD);
  }

  public boolean isKnownToGroup() {
    return state != MeetingState.PLANNED;
  }

  /** Whether its people, time and place may still change. */
  public boolean isAhead() {
    return state == MeetingState.PLANNED || state == MeetingState.INVITED;
  }

  /** Whether those invited would be told of this plan, because it is another time. */
  public boolean isMovedBy(MeetingPlan plan) {
    return state == MeetingState.INVITED && !plan.starts().at().equals(starts.at());
  }

  /** Whether those invited would be told of this plan: another time, end, place, link or title. */
  public boolean isToldOf(MeetingPlan plan, Instant now) {
    return isMovedBy(plan)
        || (state == MeetingState.INVITED && now.isBefore(endsAt) && !isShownAs(plan));
  }

  private boolean isShownAs(MeetingPlan plan) {
    return title.equals(plan.title().strip())
        && endsAt.equals(plan.endsAt())
        && place.equals(plan.place().strip())
        && link.equals(plan.link().strip());
  }

  /** The place, the link, or both. */
  String where() {
    return Stream.of(place, link).filter(one -> !one.isBlank()).collect(Collectors.joining(", "));
  }

  /** Neither cancelled nor closed by minutes that stand. */
  boolean takesVotes() {
    return state == MeetingState.INVITED || state == MeetingState.MINUTED;
  }

  /** What was planned, with another agenda. */
  MeetingPlan planWith(List<AgendaItem> other) {
    return new MeetingPlan(title, starts, endsAt, place, link, other, papersDays);
  }

  Meeting with(MeetingPlan plan, int version) {
    return new Meeting(
        id,
        guideline,
        plan.title(),
        plan.starts(),
        plan.endsAt(),
        plan.place(),
        plan.link(),
        plan.agenda(),
        plan.papersDays(),
        state,
        version,
        invitedAt);
  }
}
