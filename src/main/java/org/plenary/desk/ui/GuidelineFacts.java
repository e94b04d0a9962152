package org.plenary.desk.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.adoption.Clearance;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.group.Call;
import org.plenary.guideline.Draft;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingState;

/**
 * How far a guideline is, as far as one reader may know it.
 *
 * @param members how many experts its group has today
 * @param drafts the oldest first
 * @param rounds those the reader may know, in the order they open
 * @param isOut whether comments on the newest frozen draft are wanted or wait for their answers, be
 *     it in a round the reader does not know
 * @param isClearable whether the newest text could be cleared now
 * @param isOffice whether the reader sees a draft that is still being written
 * @param clearances the latest first
 */
record GuidelineFacts(
    Optional<Call> call,
    int members,
    List<Meeting> meetings,
    List<Draft> drafts,
    List<Round> rounds,
    boolean isOut,
    boolean isClearable,
    boolean isOffice,
    List<Clearance> clearances,
    Instant now) {

  /** The meeting the group began with, unless it was called off. */
  Optional<Meeting> kickOff() {
    return meetings.stream()
        .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
        .min(Comparator.comparing(meeting -> meeting.starts().at()));
  }

  /** Once the outline is fixed, what never was on record does not lie ahead any more. */
  boolean isPastOutline() {
    return drafts.stream().anyMatch(Draft::isFrozen);
  }

  /** Those the text came about in. What the body decided to change is part of its decision. */
  List<Draft> textDrafts() {
    return drafts.stream().filter(draft -> !draft.isAmendment()).toList();
  }

  Optional<Draft> newest() {
    return textDrafts().stream().reduce((earlier, later) -> later);
  }

  /** The latest clearance, unless a draft was begun since. */
  Optional<Clearance> clearance() {
    return clearances.stream()
        .findFirst()
        .filter(latest -> newest().map(Draft::id).filter(latest.draft()::equals).isPresent());
  }

  /** Whether the body gave the newest text back, so that another draft is wanted. */
  boolean isSentBack() {
    return clearance().map(Clearance::outcome).filter(one -> !one.isAdopted()).isPresent();
  }

  /** Whether nothing is left to do at the text before it is cleared. */
  boolean isReady() {
    return isClearable && !isOut;
  }

  /** Whether a draft has to follow the outline; who does not see it begun cannot tell. */
  boolean isDraftWanted() {
    return isOffice
        && !isOut
        && newest().filter(one -> one.isFrozen() && one.isOutline()).isPresent();
  }

  /** Whether the newest draft is over and done with: something else is next. */
  boolean isNewestDone() {
    return clearance().isPresent() || isReady() || isDraftWanted();
  }

  /** The round on a draft that is open, or else one that is being answered. */
  Optional<Round> roundOn(Draft draft) {
    return roundOn(draft, RoundState.OPEN).or(() -> roundOn(draft, RoundState.CLOSED));
  }

  private Optional<Round> roundOn(Draft draft, RoundState state) {
    return rounds.stream()
        .filter(round -> round.draft().equals(draft.id()) && round.state() == state)
        .findFirst();
  }
}
