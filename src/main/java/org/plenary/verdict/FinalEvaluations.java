package org.plenary.verdict;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.EntryPool;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorEntries;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorState;
import org.plenary.jury.JuryAccess;
import org.plenary.jury.Reasons;
import org.plenary.jury.SeatPowers;
import org.plenary.jury.Seats;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panel's meeting: who was there, who stepped out, how they voted, what was said. */
@Service
@Transactional
public class FinalEvaluations {

  private final MeetingRows rows;
  private final VerdictRows verdicts;
  private final Seats jurors;
  private final EntryPool entries;
  private final JurorEntries own;
  private final VoteRule votes;
  private final JudgingOrder order;
  private final SeatPowers powers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FinalEvaluations(
      MeetingRows rows,
      VerdictRows verdicts,
      Seats jurors,
      EntryPool entries,
      JurorEntries own,
      VoteRule votes,
      JudgingOrder order,
      SeatPowers powers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.verdicts = verdicts;
    this.jurors = jurors;
    this.entries = entries;
    this.own = own;
    this.votes = votes;
    this.order = order;
    this.powers = powers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Records the meeting, or corrects its record until the verdict is signed. Whoever is present and
   * has a conflict with a finalist, or wrote it, is written down as having stepped out for it,
   * whether or not the record says so. It may be held before its date, but not before there are
   * finalists to speak of. Refuses votes that those who were there cannot have cast.
   */
  public void record(Person by, EditionId edition, Meeting meeting) {
    powers.requireStaffOrPresiding(by, edition);
    meeting.recusals().forEach(recusal -> Reasons.limit(recusal.reason()));
    jurors.lock(edition);
    if (verdicts.isSigned(edition)) {
      throw new VerdictFrozen();
    }
    order.require(edition, JudgingStep.RECORD_MEETING);
    Map<JurorId, Juror> seats =
        jurors.list(edition).stream().collect(Collectors.toMap(Juror::id, Function.identity()));
    for (JurorId present : meeting.present()) {
      if (!seats.containsKey(present) || seats.get(present).state() != JurorState.ACCEPTED) {
        throw new NotFound("juror", present.value());
      }
    }
    Meeting complete = withConflictsRecused(edition, meeting);
    votes.require(edition, complete, rows.find(edition).map(Meeting::votes).orElse(List.of()));
    rows.replace(edition, complete, by.id(), clock.instant());
    events.publishEvent(new MeetingRecorded(edition, complete.present().size(), by.id().value()));
  }

  /**
   * The same, and refuses where a colleague wrote in the record since this person saw it.
   *
   * @param seen as it was shown to them; empty where there was none
   */
  public void record(Person by, EditionId edition, Meeting meeting, Optional<Meeting> seen) {
    powers.requireStaffOrPresiding(by, edition);
    jurors.lock(edition);
    if (!rows.find(edition).equals(seen)) {
      throw new MeetingChanged();
    }
    record(by, edition, meeting);
  }

  /** For staff, auditors and the jurors who sit. */
  @Transactional(readOnly = true)
  public Optional<Meeting> find(Person by, EditionId edition) {
    if (powers.findSitting(by, edition).isEmpty()) {
      JuryAccess.requireReader(by, edition);
    }
    return rows.find(edition);
  }

  @Transactional(readOnly = true)
  public boolean isRecorded(EditionId edition) {
    return rows.find(edition).isPresent();
  }

  /** Who was there and has a conflict with a finalist added since is written down as well. */
  void completeRecusals(EditionId edition) {
    rows.find(edition)
        .ifPresent(
            meeting ->
                rows.addRecusals(
                    edition,
                    withConflictsRecused(edition, meeting).recusals().stream()
                        .filter(one -> meeting.recusals().stream().noneMatch(one::isSamePair))
                        .toList()));
  }

  private Meeting withConflictsRecused(EditionId edition, Meeting meeting) {
    Set<EntryId> finalists =
        entries.listFinalists(edition).stream().map(Entry::id).collect(Collectors.toSet());
    // Who turns out not to have been there stepped out of nothing.
    List<Meeting.Recusal> recusals =
        meeting.recusals().stream()
            .filter(one -> meeting.present().contains(one.juror()))
            .collect(Collectors.toCollection(ArrayList::new));
    List<Meeting.Recusal> owing = new ArrayList<>();
    jurors
        .listConflicts(edition)
        .forEach(
            one -> owing.add(new Meeting.Recusal(one.juror(), one.entry(), one.kind().name())));
    String kind = ConflictKind.TOOK_PART.name();
    own.map(edition)
        .forEach(
            (juror, ids) -> ids.forEach(id -> owing.add(new Meeting.Recusal(juror, id, kind))));
    owing.stream()
        .filter(owed -> meeting.present().contains(owed.juror()))
        .filter(owed -> finalists.contains(owed.entry()))
        .filter(owed -> recusals.stream().noneMatch(owed::isSamePair))
        .forEachOrdered(recusals::add);
    return new Meeting(
        meeting.heldAt(), meeting.minutes(), meeting.present(), recusals, meeting.votes());
  }
}
